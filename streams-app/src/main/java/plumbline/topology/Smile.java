package plumbline.topology;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.dataformat.smile.SmileGenerator;
import com.fasterxml.jackson.dataformat.smile.databind.SmileMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.Function;
import plumbline.feeds.Details;
import plumbline.feeds.FeedCatalogue;
import plumbline.values.Bytes;
import plumbline.values.RecordRef;
import plumbline.values.Token;

/**
 * Binary JSON of our own records, for what moves and is kept inside one generation. A generation is
 * rebuilt, never migrated, so these bytes need no schema evolution; what outlives one is Avro.
 */
final class Smile {
    private Smile() {}

    static ObjectMapper mapper(FeedCatalogue feeds) {
        SimpleModule values = new SimpleModule("plumbline-values");
        binary(values, Bytes.class, Bytes::toArray, Bytes::of);
        binary(values, RecordRef.class, RecordRef::bytes, RecordRef::of);
        binary(values, Token.class, Token::bytes, Token::of);
        values.addSerializer(Instant.class, new JsonSerializer<>() {
            @Override
            public void serialize(Instant at, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeNumber(at.toEpochMilli());
            }
        });
        values.addDeserializer(Instant.class, new JsonDeserializer<>() {
            @Override
            public Instant deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return Instant.ofEpochMilli(in.getLongValue());
            }
        });
        values.addKeySerializer(RecordRef.class, new JsonSerializer<>() {
            @Override
            public void serialize(RecordRef ref, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeFieldName(HexFormat.of().formatHex(ref.bytes()));
            }
        });
        values.addKeyDeserializer(RecordRef.class, new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) {
                return RecordRef.of(HexFormat.of().parseHex(key));
            }
        });
        ObjectMapper mapper = SmileMapper.builder()
                // The default spreads each byte over more bits for the sake of text protocols: larger, and no seal.
                .disable(SmileGenerator.Feature.ENCODE_BINARY_AS_7BIT)
                .addModule(values)
                .addMixIn(Details.class, NamedByKind.class)
                // A record is its components: methods such as isEmpty() are no property of it.
                .visibility(PropertyAccessor.IS_GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.GETTER, JsonAutoDetect.Visibility.NONE)
                .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
                .build();
        feeds.all()
                .forEach(feed -> mapper.registerSubtypes(
                        new NamedType(feed.detailsType(), feed.kind().name())));
        return mapper;
    }

    /** A kind's details are told apart by the kind's name, never by a class name. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "@kind")
    private interface NamedByKind {}

    private static <T> void binary(
            SimpleModule module, Class<T> type, Function<T, byte[]> toBytes, Function<byte[], T> ofBytes) {
        module.addSerializer(type, new JsonSerializer<T>() {
            @Override
            public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
                out.writeBinary(toBytes.apply(value));
            }
        });
        module.addDeserializer(type, new JsonDeserializer<T>() {
            @Override
            public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
                return ofBytes.apply(in.getBinaryValue());
            }
        });
    }
}
