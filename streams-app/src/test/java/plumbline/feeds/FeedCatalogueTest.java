package plumbline.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.values.Kind;

class FeedCatalogueTest {
    private static final FeedCatalogue FEEDS = new FeedCatalogue(FeedCatalogue.LIVE_MIN_BIRTH_YEAR);

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasItsFeed(Kind kind) {
        assertThat(FEEDS.of(kind).kind()).isEqualTo(kind);
        assertThat(FEEDS.ofTopic(kind.topic())).isSameAs(FEEDS.of(kind));
    }

    @Test
    void anUnknownTopicIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FEEDS.ofTopic("feed.gossip"))
                .withMessageContaining("feed.gossip");
    }

    /** Details travel to the judging stage, so whatever could hold a person's identifiers is stopped here. */
    @Test
    void detailsHoldOnlyPlainParts() {
        FEEDS.all().forEach(feed -> assertPlain(feed.detailsType()));
    }

    private static void assertPlain(Type type) {
        if (type instanceof ParameterizedType list) {
            assertThat(list.getRawType()).isEqualTo(List.class);
            assertPlain(list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> part && part.isRecord()) {
            Arrays.stream(part.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(FeedCatalogueTest::assertPlain);
        } else if (type instanceof Class<?> part && part.isEnum()) {
            assertThat(part.getPackageName()).startsWith("plumbline.").isNotEqualTo("plumbline.schema");
        } else {
            assertThat(type).isIn(String.class, Instant.class, boolean.class, int.class, Integer.class);
        }
    }
}
