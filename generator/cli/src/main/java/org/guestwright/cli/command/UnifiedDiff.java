// SPDX-License-Identifier: EPL-2.0
package org.guestwright.cli.command;

import java.util.ArrayList;
import java.util.List;

/** Shows what changes from one text to another, line by line, in the form of {@code diff -u}. */
final class UnifiedDiff {
    private static final int CONTEXT = 3;
    /** Above so many pairs of lines, what is between the first and the last change is shown as one. */
    private static final long MANY = 16_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Line> lines = new ArrayList<>();

    /** A line with its sign: {@code -} only before, {@code +} only after, a blank for both. */
    private record Line(char sign, String text) {}

    private UnifiedDiff(String before, String after) {
        this.before = before.lines().toList();
        this.after = after.lines().toList();
    }

    /** The changes; empty where there are none in any line. */
    static String of(String file, String before, String after, Colours colours) {
        UnifiedDiff diff = new UnifiedDiff(before, after);
        diff.compare();
        return diff.print(TextWidth.visible(file), colours);
    }

    private void compare() {
        int start = 0;
        while (start < before.size()
                && start < after.size()
                && before.get(start).equals(after.get(start))) {
            lines.add(new Line(' ', before.get(start++)));
        }
        int left = before.size();
        int right = after.size();
        while (left > start && right > start && before.get(left - 1).equals(after.get(right - 1))) {
            left--;
            right--;
        }
        if ((long) (left - start) * (right - start) > MANY) {
            before.subList(start, left).forEach(text -> lines.add(new Line('-', text)));
            after.subList(start, right).forEach(text -> lines.add(new Line('+', text)));
        } else {
            middle(start, left, right);
        }
        before.subList(left, before.size()).forEach(text -> lines.add(new Line(' ', text)));
    }

    /** Goes along a longest common sequence of lines. */
    private void middle(int start, int left, int right) {
        int[][] common = new int[left - start + 1][right - start + 1];
        for (int i = left - 1; i >= start; i--) {
            for (int j = right - 1; j >= start; j--) {
                common[i - start][j - start] = before.get(i).equals(after.get(j))
                        ? common[i - start + 1][j - start + 1] + 1
                        : Math.max(common[i - start + 1][j - start], common[i - start][j - start + 1]);
            }
        }
        int i = start;
        int j = start;
        while (i < left || j < right) {
            if (i < left && j < right && before.get(i).equals(after.get(j))) {
                lines.add(new Line(' ', before.get(i++)));
                j++;
            } else if (j == right || i < left && common[i - start + 1][j - start] >= common[i - start][j - start + 1]) {
                lines.add(new Line('-', before.get(i++)));
            } else {
                lines.add(new Line('+', after.get(j++)));
            }
        }
    }

    private String print(String file, Colours colours) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        int oldLine = 1;
        int newLine = 1;
        int at = 0;
        while (at < lines.size()) {
            if (lines.get(at).sign == ' ') {
                at++;
                continue;
            }
            int first = Math.max(from, at - CONTEXT);
            int last = end(at);
            for (Line line : lines.subList(from, first)) {
                oldLine += line.sign == '+' ? 0 : 1;
                newLine += line.sign == '-' ? 0 : 1;
            }
            List<Line> hunk = lines.subList(first, last);
            int olds = (int) hunk.stream().filter(line -> line.sign != '+').count();
            int news = (int) hunk.stream().filter(line -> line.sign != '-').count();
            out.append(out.isEmpty() ? colours.bold("--- " + file) + "\n" + colours.bold("+++ " + file) + "\n" : "")
                    .append(colours.dim("@@ -" + range(oldLine, olds) + " +" + range(newLine, news) + " @@"))
                    .append('\n');
            hunk.forEach(line -> out.append(paint(line, colours)).append('\n'));
            oldLine += olds;
            newLine += news;
            from = last;
            at = last;
        }
        return out.toString();
    }

    /** The end of the changes that begin at a line, with those that are near. */
    private int end(int first) {
        int last = first;
        for (int i = first; i < lines.size() && i - last <= 2 * CONTEXT; i++) {
            last = lines.get(i).sign == ' ' ? last : i;
        }
        return Math.min(lines.size(), last + 1 + CONTEXT);
    }

    private static String range(int start, int count) {
        return count == 1 ? Integer.toString(start) : (count == 0 ? start - 1 : start) + "," + count;
    }

    private static String paint(Line line, Colours colours) {
        String text = line.sign + line.text;
        return line.sign == '-' ? colours.red(text) : line.sign == '+' ? colours.green(text) : text;
    }
}
