package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.topology.Vault;
import plumbline.topology.Vault.Purpose;

class TinkVaultTest {
    private static final byte[] PLAIN = "Sam Hale, 12 April 1985".getBytes(StandardCharsets.UTF_8);
    private static final byte[] HERE = {1};
    private static final byte[] ELSEWHERE = {2};

    private final Path folder;
    private final TinkVault vault;

    TinkVaultTest(@TempDir Path folder) {
        this.folder = folder;
        this.vault = vault("2026-03-01T00:00:00Z");
    }

    private TinkVault vault(String now) {
        return new TinkVault(new KeyFolder(folder, InstantSource.fixed(Instant.parse(now))));
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening) {
        assertThatIllegalStateException()
                .isThrownBy(opening)
                .withMessage("sealed bytes must be whole and under the key that they name");
    }

    @Test
    void whatIsKeptOpensAndHidesItsContent() {
        Vault.Kept kept = vault.keep(PLAIN, HERE);
        assertThat(kept.keyId()).isEqualTo("transit-2026-03-01");
        assertThat(new String(kept.sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("Hale");
        assertThat(vault.open(kept, HERE)).isEqualTo(PLAIN);
        assertThat(vault.keep(PLAIN, HERE).sealed()).as("never the same twice").isNotEqualTo(kept.sealed());
    }

    @Test
    void whatIsSealedOpensForBothPurposes() {
        for (Purpose purpose : Purpose.values()) {
            byte[] sealed = vault.seal(purpose, PLAIN, HERE);
            assertThat(vault.open(purpose, sealed, HERE)).isEqualTo(PLAIN);
            assertThat(vault.open(purpose, vault.seal(purpose, new byte[0], HERE), HERE))
                    .isEmpty();
        }
    }

    @Test
    void instancesThatShareTheFolderOpenEachOthersSealsTomorrowToo() {
        Vault.Kept kept = vault.keep(PLAIN, HERE);
        byte[] sealed = vault.seal(Purpose.STORE, PLAIN, HERE);
        TinkVault other = vault("2026-04-02T00:00:00Z");
        assertThat(other.open(kept, HERE)).isEqualTo(PLAIN);
        assertThat(other.open(Purpose.STORE, sealed, HERE)).isEqualTo(PLAIN);
        assertThat(other.keep(PLAIN, HERE).keyId()).isEqualTo("transit-2026-04-02");
    }

    @Test
    void rewrappedTheSameSealOpensUnderTheMonthsKey() {
        Vault.Kept kept = vault.keep(PLAIN, HERE);
        Vault.Wrapped wrapped = vault.rewrap(kept, HERE);
        assertThat(wrapped.keyId()).isEqualTo("month-2026-03");
        assertThat(vault.open(new Vault.Kept(wrapped.keyId(), wrapped.wrappedKey(), kept.sealed()), HERE))
                .isEqualTo(PLAIN);
        refused(() -> vault.rewrap(kept, ELSEWHERE));
    }

    @Test
    void sealsCannotBeMovedElsewhere() {
        Vault.Kept kept = vault.keep(PLAIN, HERE);
        refused(() -> vault.open(kept, ELSEWHERE));
        refused(() -> vault.open(Purpose.STORE, vault.seal(Purpose.STORE, PLAIN, HERE), ELSEWHERE));
        Vault.Kept other = vault.keep(PLAIN, HERE);
        refused(() -> vault.open(new Vault.Kept(kept.keyId(), other.wrappedKey(), kept.sealed()), HERE));
    }

    @Test
    void oneBitChangedAnywhereIsNoticed() {
        Vault.Kept kept = vault.keep(PLAIN, HERE);
        byte[] sealed = vault.seal(Purpose.TRANSIT, PLAIN, HERE);
        int id = 1 + sealed[0];
        for (int i = id; i < sealed.length; i++) {
            byte[] changed = flipped(sealed, i);
            refused(() -> vault.open(Purpose.TRANSIT, changed, HERE));
        }
        for (int i = 0; i < kept.sealed().length; i++) {
            var changed = new Vault.Kept(kept.keyId(), kept.wrappedKey(), flipped(kept.sealed(), i));
            refused(() -> vault.open(changed, HERE));
        }
        for (int i = 0; i < kept.wrappedKey().length; i++) {
            var changed = new Vault.Kept(kept.keyId(), flipped(kept.wrappedKey(), i), kept.sealed());
            refused(() -> vault.open(changed, HERE));
        }
        refused(() -> vault.open(Purpose.TRANSIT, java.util.Arrays.copyOf(sealed, sealed.length - 1), HERE));
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] changed = bytes.clone();
        changed[at] ^= 1;
        return changed;
    }

    @Test
    void aSealNamesAKeyOfItsPurposeAndNoOtherFile() {
        byte[] transit = vault.seal(Purpose.TRANSIT, PLAIN, HERE);
        refused(() -> vault.open(Purpose.STORE, transit, HERE));
        for (String name : new String[] {"matching", "identity", "month-../../x", "../month-2026-03", ""}) {
            byte[] id = name.getBytes(StandardCharsets.US_ASCII);
            byte[] forged = new byte[1 + id.length + 64];
            forged[0] = (byte) id.length;
            System.arraycopy(id, 0, forged, 1, id.length);
            refused(() -> vault.open(Purpose.STORE, forged, HERE));
            refused(() -> vault.open(new Vault.Kept(name, new byte[64], new byte[64]), HERE));
        }
        refused(() -> vault.open(Purpose.STORE, new byte[0], HERE));
        refused(() -> vault.open(Purpose.STORE, new byte[] {-1}, HERE));
        refused(() -> vault.open(Purpose.STORE, new byte[] {100, 1}, HERE));
    }

    @Test
    void aDestroyedKeyStaysDestroyed() throws java.io.IOException {
        byte[] sealed = vault.seal(Purpose.STORE, PLAIN, HERE);
        Path file = folder.resolve("month-2026-03.key");
        Files.delete(file);
        assertThatExceptionOfType(PlatformException.class)
                .isThrownBy(() -> vault("2026-04-01T00:00:00Z").open(Purpose.STORE, sealed, HERE))
                .withMessageContaining("destroyed");
        assertThat(file).as("nor does a new one take its place").doesNotExist();
    }
}
