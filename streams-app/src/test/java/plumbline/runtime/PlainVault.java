package plumbline.runtime;

import plumbline.topology.Vault;

/** Seals nothing: for the positive control alone. */
final class PlainVault implements Vault {
    @Override
    public Kept keep(byte[] plain, byte[] context) {
        return new Kept("none", new byte[1], plain);
    }

    @Override
    public Wrapped rewrap(Kept kept, byte[] context) {
        return new Wrapped("none", new byte[1]);
    }

    @Override
    public byte[] open(Kept kept, byte[] context) {
        return kept.sealed();
    }

    @Override
    public byte[] seal(Purpose purpose, byte[] plain, byte[] context) {
        return plain;
    }

    @Override
    public byte[] open(Purpose purpose, byte[] sealed, byte[] context) {
        return sealed;
    }
}
