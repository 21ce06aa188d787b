package plumbline.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.schema.CrimeRecord;
import plumbline.values.Kind;

class ContentDigestTest {
    @BeforeAll
    static void trust() {
        TrustedSchemas.trust();
    }

    /** If this changes, every stored version becomes a correction of itself: a new generation is needed. */
    @Test
    void isPinned() {
        assertThat(ContentDigest.of(crime(GoodRecords.json(Kind.CRIME_RECORD))))
                .isEqualTo("be1a2e6bf12a564748993d008359bea2420c5b10f67aa9f5251bc0cea24ce9e3");
    }

    @Test
    void changesWithAnyFact() {
        String good = GoodRecords.json(Kind.CRIME_RECORD);

        assertThat(ContentDigest.of(crime(good))).isEqualTo(ContentDigest.of(crime(good)));
        assertThat(ContentDigest.of(crime(good.replace("VIOLENCE", "THEFT"))))
                .isNotEqualTo(ContentDigest.of(crime(good)));
    }

    private static CrimeRecord crime(String json) {
        return AvroJson.read(json, CrimeRecord.class);
    }
}
