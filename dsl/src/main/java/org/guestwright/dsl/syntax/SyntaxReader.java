// SPDX-License-Identifier: EPL-2.0
package org.guestwright.dsl.syntax;

import java.util.ArrayList;
import java.util.List;
import org.guestwright.dsl.expand.Codes;

/**
 * Reads files statement by statement: those without a fault by the quick reader, and what is faulty, up to where another statement
 * surely begins, by a patient one. So a mistake costs time only where it is, and what a statement is does not depend on what was
 * wrong before it.
 *
 * <p>A reader can be used by several threads at once.
 */
public final class SyntaxReader {
    private final FaultReader patient;
    private final Words words = new Words();

    /** A reader that leaves what is faulty to another one. */
    public SyntaxReader(FaultReader patient) {
        this.patient = patient;
    }

    /** Reads a text. */
    public SyntaxFile read(String text) {
        List<Piece> pieces = new ArrayList<>();
        read(text, 0, pieces, List.of(), 0);
        return new SyntaxFile(text, pieces);
    }

    /** Reads a text again of which another state is known; as a rule it has been changed in one place. */
    public SyntaxFile reread(SyntaxFile before, String text) {
        String old = before.text();
        if (old.equals(text)) {
            return before;
        }
        int most = Math.min(old.length(), text.length());
        int same = 0;
        while (same < most && old.charAt(same) == text.charAt(same)) {
            same++;
        }
        int end = 0;
        while (end < most - same && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        return edit(before, text, same, old.length() - same - end);
    }

    /**
     * Reads a text again that has been changed in one place. The statements elsewhere are the same objects as before.
     *
     * @param offset where characters were taken out and put in
     * @param removed the number of characters taken out
     * @param inserted what was put in
     */
    public SyntaxFile edit(SyntaxFile before, int offset, int removed, String inserted) {
        String text = new StringBuilder(before.text().length() - removed + inserted.length())
                .append(before.text(), 0, offset)
                .append(inserted)
                .append(before.text(), offset + removed, before.text().length())
                .toString();
        return edit(before, text, offset, removed);
    }

    private SyntaxFile edit(SyntaxFile before, String text, int offset, int removed) {
        List<Piece> old = before.pieces();
        int kept = 0;
        while (kept < old.size() && old.get(kept).reach() <= offset) {
            kept++;
        }
        int behind = kept;
        while (behind < old.size() && old.get(behind).start() < offset + removed) {
            behind++;
        }
        List<Piece> pieces = new ArrayList<>(old.subList(0, kept));
        int from = kept == 0 ? 0 : old.get(kept - 1).end();
        read(
                text,
                from,
                pieces,
                old.subList(behind, old.size()),
                text.length() - before.text().length());
        return new SyntaxFile(text, pieces);
    }

    /**
     * Reads up to the end, or to where what comes is known.
     *
     * @param known pieces of the text as it was, which are the same in this one as soon as one of them begins where this reader is
     * @param moved the number of characters that they have been moved by
     */
    private void read(String text, int from, List<Piece> pieces, List<Piece> known, int moved) {
        QuickReader quick = new QuickReader(text, from, words);
        int next = 0;
        while (true) {
            quick.skip();
            int start = quick.at();
            while (next < known.size() && known.get(next).start() + moved < start) {
                next++;
            }
            if (next < known.size() && known.get(next).start() + moved == start) {
                known.subList(next, known.size()).forEach(piece -> pieces.add(piece.moved(moved)));
                return;
            }
            if (quick.atEnd()) {
                return;
            }
            Piece piece = quick.piece();
            if (piece == null) {
                piece = faulty(text, start, quick.reach());
            }
            pieces.add(piece);
            quick.goTo(piece.end());
        }
    }

    private Piece faulty(String text, int start, int seen) {
        Recovery recovery = Recovery.of(text, start);
        int end = recovery.end();
        int reach = Math.max(recovery.reach(), seen);
        if (recovery.tooDeep() < 0) {
            return patient.read(text, start, end, reach);
        }
        int brace = recovery.tooDeep() - start;
        Fault fault = new Fault(
                Codes.LIMIT_DEPTH, "the blocks are nested too deep", "take some levels out", brace, brace + 1);
        return new Piece(start, end, reach, false, List.of(), List.of(fault));
    }
}
