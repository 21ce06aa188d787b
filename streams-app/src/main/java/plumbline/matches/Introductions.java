package plumbline.matches;

import plumbline.identifiers.TokenFamily;
import plumbline.rules.RuleMatrix;
import plumbline.values.Token;

/**
 * The definition that every driver shares: two members of a token are introduced iff the matrix wants
 * them on its family, as they are anchored now, and the token is not too common for such a pair.
 */
public final class Introductions {
    private final RuleMatrix matrix;
    private final Caps caps;

    public Introductions(RuleMatrix matrix, Caps caps) {
        this.matrix = matrix;
        this.caps = caps;
    }

    /** How common a token is now; strong identifiers are never generic. */
    public Commonness commonness(Token token, int feedMembers) {
        if (TokenFamily.ofCode(token.family()).strength() == TokenFamily.Strength.STRONG
                || feedMembers <= caps.feedMembers()) {
            return Commonness.SPECIFIC;
        }
        return feedMembers <= caps.registerMembers() ? Commonness.GENERIC : Commonness.TOO_COMMON;
    }

    public boolean introduces(Token token, Posting a, Posting b, Commonness commonness) {
        boolean registerSide = a.kind().isRegister() || b.kind().isRegister();
        boolean allowed = switch (commonness) {
            case SPECIFIC -> true;
            case GENERIC -> registerSide;
            case TOO_COMMON -> a.kind().isRegister() && b.kind().isRegister();
        };
        return allowed
                && matrix.wants(
                        a.kind(),
                        b.kind(),
                        TokenFamily.ofCode(token.family()),
                        a.month() - b.month(),
                        a.anchored() || b.anchored());
    }

    /** What a token may still introduce. */
    public enum Commonness {
        SPECIFIC,
        /** No two feed records. */
        GENERIC,
        /** No feed record at all. */
        TOO_COMMON
    }
}
