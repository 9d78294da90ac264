// SPDX-License-Identifier: EPL-2.0
package org.guestwright.qemu.storage;

import java.nio.charset.StandardCharsets;
import org.guestwright.model.remote.HttpSource;
import org.guestwright.model.remote.HttpsSource;
import org.guestwright.model.remote.NetworkHost;
import org.guestwright.model.remote.RemoteHost;
import org.guestwright.model.remote.TransferSource;

/** The address of a file of a web or FTP server. */
public final class TransferUrl {
    private static final String PLAIN = "-_.!~*'()/;@&=+$,";

    private TransferUrl() {}

    /** The address with scheme, server and port; the path is percent-encoded, the query is taken as it is. */
    public static String of(TransferSource source) {
        StringBuilder url = new StringBuilder(source.getProtocol().getLiteral()).append("://");
        NetworkHost host = source.getHost();
        if (host instanceof RemoteHost remote) {
            boolean numeric = remote.getName().indexOf(':') >= 0;
            url.append(numeric ? "[" : "").append(remote.getName()).append(numeric ? "]" : "");
            if (remote.getPort() != null && remote.getPort().longValue() != 0) {
                url.append(':').append(remote.getPort().longValue());
            }
        }
        String path = source.getName();
        escape(url, path.startsWith("/") ? path : "/" + path);
        String query = source instanceof HttpSource http
                ? http.getQuery()
                : source instanceof HttpsSource https ? https.getQuery() : null;
        return query == null ? url.toString() : url.append('?').append(query).toString();
    }

    private static void escape(StringBuilder url, String path) {
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                url.append(c);
            } else {
                url.append(String.format("%%%02X", (int) c));
            }
        }
    }
}
