package plumbline.weighing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MasksTest {
    @Test
    void showsEnoughToRecogniseAndNoMore() {
        assertThat(Masks.name(Someone.name("sharon dyer"))).isEqualTo("S.D.");
        assertThat(Masks.name(Someone.name("- dyer"))).isEqualTo("?.D.");
        assertThat(Masks.dateOfBirth(Someone.date("1984-03-12"))).isEqualTo("born 1984");
        assertThat(Masks.number("2014/0001234D")).isEqualTo("***34D");
        assertThat(Masks.phone("+447700900123")).isEqualTo("mobile ending 123");
        assertThat(Masks.phone("+441332000456")).isEqualTo("phone ending 456");
        assertThat(Masks.email("dave@gmail.com")).isEqualTo("d***@gmail.com");
        assertThat(Masks.email("dave@dyer.example")).isEqualTo("d***@***");
        assertThat(Masks.vehicle("AB12CDE")).isEqualTo("AB** ***");
        assertThat(Masks.vehicle("A1")).isEqualTo("A***");
        assertThat(Masks.address(Someone.home("12", "DE1 3AB"))).isEqualTo("DE1");
    }

    @Test
    void survivesAnythingShort() {
        assertThat(Masks.number("")).isEqualTo("***");
        assertThat(Masks.phone("1")).isEqualTo("phone ending ");
        assertThat(Masks.email("")).isEqualTo("***@***");
        assertThat(Masks.vehicle("")).isEqualTo("***");
        assertThat(Masks.word("")).isEqualTo("***");
    }
}
