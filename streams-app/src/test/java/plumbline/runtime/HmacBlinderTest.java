package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.identifiers.TokenFamily;
import plumbline.identifiers.TokenKey;
import plumbline.matches.Blinder;
import plumbline.rules.CountSubject;
import plumbline.values.Kind;
import plumbline.values.RecordKey;
import plumbline.values.Token;

class HmacBlinderTest {
    private static final TokenKey PHONE = new TokenKey(TokenFamily.PHONE, "+447700900123");
    private static final RecordKey RECORD = new RecordKey(Kind.STAFF, "S100");

    private final Path folder;
    private final Blinder blinder;

    HmacBlinderTest(@TempDir Path folder) {
        this.folder = folder;
        this.blinder = blinder();
    }

    private Blinder blinder() {
        return new HmacBlinder(new KeyFolder(folder, InstantSource.fixed(Instant.EPOCH)));
    }

    @Test
    void instancesThatShareTheFolderAgree() {
        assertThat(blinder().token(PHONE)).isEqualTo(blinder.token(PHONE));
        assertThat(blinder().ref(RECORD)).isEqualTo(blinder.ref(RECORD));
        assertThat(blinder().subject(CountSubject.staff("S100")))
                .isEqualTo(blinder.subject(CountSubject.staff("S100")));
    }

    @Test
    void equalValuesOfDifferentFamiliesDoNotMeet() {
        List<Token> tokens = new ArrayList<>();
        for (TokenFamily family : TokenFamily.values()) {
            Token token = blinder.token(new TokenKey(family, "S100"));
            assertThat(token.family()).isEqualTo(family.code());
            tokens.add(new Token(token.high() & 0x00FF_FFFF_FFFF_FFFFL, token.low()));
        }
        assertThat(tokens).as("not only by their label").doesNotHaveDuplicates();
    }

    @Test
    void recordsStaffAndObjectsOfOneNameAreApart() {
        assertThat(blinder.subject(CountSubject.staff(RECORD.toString()))).isNotEqualTo(blinder.ref(RECORD));
        assertThat(blinder.subject(new CountSubject(CountSubject.Type.STORE, "S100")))
                .isNotEqualTo(blinder.subject(CountSubject.staff("S100")))
                .isNotEqualTo(blinder.subject(new CountSubject(CountSubject.Type.EXHIBIT, "S100")));
        assertThat(blinder.ref(new RecordKey(Kind.ASSOCIATION, "S100"))).isNotEqualTo(blinder.ref(RECORD));
    }

    @Test
    void theTwoKeysAreIndependent() throws IOException {
        Token token = blinder.token(PHONE);
        var ref = blinder.ref(RECORD);
        Files.delete(folder.resolve("matching.key"));
        assertThat(blinder().token(PHONE))
                .as("a new matching key, other tokens")
                .isNotEqualTo(token);
        assertThat(blinder().ref(RECORD)).as("and the same pseudonyms").isEqualTo(ref);
        Token rotated = blinder().token(PHONE);
        Files.delete(folder.resolve("identity.key"));
        assertThat(blinder().ref(RECORD)).isNotEqualTo(ref);
        assertThat(blinder().token(PHONE)).isEqualTo(rotated);
    }

    @Test
    void threadsDoNotDisturbEachOther() throws InterruptedException, ExecutionException {
        Token expected = blinder.token(PHONE);
        var threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                all.add(threads.submit(() -> {
                    for (int i = 0; i < 2_000; i++) {
                        blinder.token(new TokenKey(TokenFamily.EMAIL, "x" + i));
                        if (!blinder.token(PHONE).equals(expected)) {
                            return false;
                        }
                    }
                    return true;
                }));
            }
            for (Future<Boolean> one : all) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
