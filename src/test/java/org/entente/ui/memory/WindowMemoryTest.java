package org.entente.ui.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.ui.theme.Appearance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WindowMemoryTest {

  @TempDir private Path folder;

  @Test
  void keepsAWindowAsItWasLeft() {
    Path file = folder.resolve("new/window.properties");
    WindowState left =
        new WindowState(1000, 700, true, Appearance.DARK, new Dividers(0.25, 0.7, 0.5));
    WindowMemory.in(file).keep(left);
    assertThat(WindowMemory.in(file).recall()).isEqualTo(left);
  }

  @Test
  void firstStartHasTheUsualWindow() {
    assertThat(WindowMemory.in(folder.resolve("none")).recall()).isEqualTo(WindowState.FIRST);
    assertThat(WindowMemory.none().recall()).isEqualTo(WindowState.FIRST);
  }

  @Test
  void whatIsWrongInTheFileIsAsAtTheFirstStart() throws IOException {
    Path file = folder.resolve("window.properties");
    Files.writeString(file, "width=NaN\nheight=wide\ncolours=pink\nleft=7\nright=0.6\n\\u12");
    WindowState state = WindowMemory.in(file).recall();
    assertThat(state).isEqualTo(WindowState.FIRST);
    Files.writeString(file, "width=NaN\nheight=wide\ncolours=pink\nleft=7\nright=0.6\n");
    assertThat(WindowMemory.in(file).recall())
        .isEqualTo(
            new WindowState(
                1360,
                860,
                false,
                Appearance.SYSTEM,
                new Dividers(0.9, 0.6, WindowState.FIRST.dividers().bottom())));
  }

  @Test
  void folderThatIsAFileLosesTheStateAndNothingElse() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "mine");
    WindowMemory.in(file.resolve("window.properties")).keep(WindowState.FIRST);
    assertThat(file).hasContent("mine");
  }
}
