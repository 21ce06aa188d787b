package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CloseStackTest {

    @Test
    void closesNewestFirstAndOnce() {
        List<String> closed = new ArrayList<>();
        CloseStack stack = new CloseStack();
        stack.push(() -> closed.add("lock"));
        stack.push(() -> closed.add("broker"));
        stack.close();
        stack.close();
        assertThat(closed).containsExactly("broker", "lock");
    }

    @Test
    void aFailureStopsNothing() {
        List<String> closed = new ArrayList<>();
        IllegalStateException later = new IllegalStateException("registry");
        CloseStack stack = new CloseStack();
        stack.push(() -> closed.add("lock"));
        stack.push(() -> {
            throw later;
        });
        stack.push(() -> {
            throw new IllegalStateException("broker");
        });
        assertThatThrownBy(stack::close).hasMessage("broker").hasSuppressedException(later);
        assertThat(closed).containsExactly("lock");
    }
}
