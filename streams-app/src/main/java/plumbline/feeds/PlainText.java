package plumbline.feeds;

/** Which strings can be stored, compared and shown unchanged everywhere: no stray halves, nothing invisible that controls. */
final class PlainText {
    /** What a decoder puts where the bytes were no UTF-8, such as half a surrogate pair: the text is already lost. */
    private static final char REPLACEMENT = '\uFFFD';

    private PlainText() {}

    /** Whether every surrogate has its other half and nothing was lost in decoding. */
    static boolean isWellFormed(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c) || c == REPLACEMENT) {
                return false;
            }
        }
        return true;
    }

    /** One line: no NUL, tab, line break or other control character. */
    static boolean isLine(CharSequence text) {
        return isWellFormed(text) && text.chars().noneMatch(Character::isISOControl);
    }

    /** Several lines: tabs and line breaks as well. */
    static boolean isProse(CharSequence text) {
        return isWellFormed(text)
                && text.chars().noneMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r');
    }
}
