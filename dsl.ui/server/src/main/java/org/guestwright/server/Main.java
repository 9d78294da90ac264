// SPDX-License-Identifier: EPL-2.0
package org.guestwright.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import org.guestwright.server.protocol.Connection;

/**
 * The program: talks the Language Server Protocol on standard input and output, or with {@code --socket PORT} with the first
 * that connects to that port of this machine. Port 0 is any that is free; which one stands on standard error. With
 * {@code --rehearse} it does what is done at a start, and ends ({@link Rehearsal}).
 */
public final class Main {
    private static final String USAGE = "usage: guestwright-server [--stdio | --socket PORT | --rehearse]";

    private Main() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        InputStream in = System.in;
        PrintStream out = System.out;
        // Whatever else writes there would break the protocol.
        System.setOut(System.err);
        if (arguments.length == 0 || arguments.length == 1 && arguments[0].equals("--stdio")) {
            serve(in, out);
        } else if (arguments.length == 2 && arguments[0].equals("--socket") && arguments[1].matches("\\d{1,5}")) {
            listen(Integer.parseInt(arguments[1]));
        } else if (arguments.length == 1 && arguments[0].equals("--rehearse")) {
            Rehearsal.hold();
            System.exit(0);
        } else {
            System.err.println(USAGE);
            System.exit(2);
        }
    }

    private static void listen(int port) throws IOException {
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            System.err.println("listening on port " + server.getLocalPort());
            try (Socket client = server.accept()) {
                serve(client.getInputStream(), client.getOutputStream());
            }
        }
    }

    private static void serve(InputStream in, OutputStream out) {
        new Connection(in, out, System::exit).listen();
        // A client that went without a word has no use for us.
        System.exit(1);
    }
}
