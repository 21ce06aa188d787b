package plumbline.cli;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of a CSV (RFC 4180), with the line each began on: commas and line breaks inside quotes are text. */
final class CsvLines {
    private static final char QUOTE = '"';
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final int END = -1;

    private final Reader in;
    private final char[] buffer = new char[1 << 16];
    private final StringBuilder cell = new StringBuilder();
    private int at;
    private int filled;
    private int line = 1;
    private int rowLine;

    CsvLines(Reader in) throws IOException {
        this.in = in;
        if (peek() == BYTE_ORDER_MARK) {
            at++;
        }
    }

    /** The line on which the last row began; the first is 1. */
    int line() {
        return rowLine;
    }

    /**
     * The cells of the next row that is not empty; null at the end.
     *
     * @throws CommandException for a quote that nothing closes, or with text behind it
     */
    String @Nullable [] next() throws IOException {
        while (peek() == '\r' || peek() == '\n') {
            endLine();
        }
        if (peek() == END) {
            return null;
        }
        rowLine = line;
        List<String> cells = new ArrayList<>();
        do {
            cells.add(peek() == QUOTE ? quoted() : plain());
        } while (separated());
        return cells.toArray(String[]::new);
    }

    /** Whether another cell follows; otherwise the line has been left. */
    private boolean separated() throws IOException {
        int next = peek();
        if (next == ',') {
            at++;
            return true;
        }
        if (next != END) {
            endLine();
        }
        return false;
    }

    private String plain() throws IOException {
        cell.setLength(0);
        for (int next = peek(); next != ',' && next != '\n' && next != '\r' && next != END; next = peek()) {
            int from = at;
            while (at < filled && buffer[at] != ',' && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            cell.append(buffer, from, at - from);
        }
        return cell.toString();
    }

    private String quoted() throws IOException {
        cell.setLength(0);
        at++;
        while (true) {
            int next = peek();
            if (next == END) {
                throw new CommandException("a quote must be closed");
            }
            at++;
            if (next == QUOTE) {
                if (peek() != QUOTE) {
                    break;
                }
                at++;
            } else if (next == '\n') {
                line++;
            }
            cell.append((char) next);
        }
        while (peek() == ' ') {
            at++;
        }
        int next = peek();
        if (next != ',' && next != '\n' && next != '\r' && next != END) {
            throw new CommandException("behind a closing quote there must be a comma, and a quote inside is doubled");
        }
        return cell.toString();
    }

    private void endLine() throws IOException {
        boolean carriage = peek() == '\r';
        at++;
        if (carriage && peek() == '\n') {
            at++;
        }
        line++;
    }

    private int peek() throws IOException {
        if (at == filled) {
            filled = Math.max(0, in.read(buffer));
            at = 0;
            if (filled == 0) {
                return END;
            }
        }
        return buffer[at];
    }
}
