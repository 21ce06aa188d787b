package plumbline.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderLockTest {

    @Test
    void isHeldUntilItIsClosedAndCanBeTakenAgain(@TempDir Path dir) {
        assertThat(FolderLock.isHeld(dir)).isFalse();
        FolderLock lock = FolderLock.take(dir);
        assertThat(FolderLock.isHeld(dir)).isTrue();
        lock.close();
        lock.close();
        assertThat(FolderLock.isHeld(dir)).isFalse();
        FolderLock.take(dir).close();
    }

    @Test
    void isOneLockUnderEveryNameOfTheFolder(@TempDir Path dir) {
        FolderLock lock = FolderLock.take(dir);
        assertThatThrownBy(() -> FolderLock.take(dir.resolve("..").resolve(dir.getFileName())))
                .isInstanceOf(PlatformException.class)
                .hasMessageContaining(
                        "in use by process " + ProcessHandle.current().pid());
        assertThat(FolderLock.isHeld(dir)).as("a refusal takes nothing away").isTrue();
        lock.close();
    }
}
