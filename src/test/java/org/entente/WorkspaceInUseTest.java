package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.CommandLineFixture.Outcome;
import org.entente.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Workspaces that this process cannot have.
class WorkspaceInUseTest {

  @TempDir private Path folder;

  /// Holds a workspace until its input ends. Run as a process of its own.
  static final class Holder {

    private Holder() {}

    public static void main(String[] arguments) throws IOException {
      try (Workspace workspace = Workspace.open(Path.of(arguments[0]))) {
        System.out.println("holding " + workspace.articles().size());
        System.out.flush();
        System.in.readAllBytes();
      }
    }
  }

  @Test
  void secondProcessIsToldAndLaterServed() throws Exception {
    Path workspace = folder.resolve("workspace");
    CommandLineFixture program = new CommandLineFixture(folder);
    Process holder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                workspace.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader said = holder.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).startsWith("holding");

      Outcome outcome = ask(program, workspace);
      assertThat(outcome.code()).isEqualTo(1);
      assertThat(outcome.err()).hasLineCount(1).contains(workspace.toString());

      holder.getOutputStream().close();
      assertThat(holder.waitFor()).isZero();
      assertThat(ask(program, workspace).code()).isZero();
    } finally {
      holder.destroyForcibly();
    }
  }

  @Test
  void damagedWorkspaceIsToldAndLeftAsItIs() throws IOException {
    Path workspace = folder.resolve("workspace");
    Workspace.open(workspace).close();
    List<Path> data;
    try (Stream<Path> files = Files.walk(workspace)) {
      data =
          files
              .filter(Files::isRegularFile)
              .filter(file -> file.toString().endsWith(".idn"))
              .toList();
    }
    assertThat(data).isNotEmpty();
    for (Path file : data) {
      try (RandomAccessFile damaged = new RandomAccessFile(file.toFile(), "rw")) {
        damaged.setLength(100);
        damaged.seek(0);
        damaged.write(new byte[100]);
      }
    }

    Outcome outcome = ask(new CommandLineFixture(folder), workspace);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).hasLineCount(1).contains(workspace.toString());
    assertThat(data).allSatisfy(file -> assertThat(file).hasSize(100));
  }

  @Test
  void folderOfOtherThingsIsNoWorkspace() throws IOException {
    Path other = Files.createDirectory(folder.resolve("photos"));
    Files.writeString(other.resolve("photo.jpg"), "not ours");

    Outcome outcome = ask(new CommandLineFixture(folder), other);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).hasLineCount(1).contains(other.toString());
    assertThat(other.toFile().list()).containsExactly("photo.jpg");
  }

  @Test
  void mistypedFolderDoesNotBecomeAWorkspace() {
    Path typo = folder.resolve("wrokspace");

    Outcome outcome = ask(new CommandLineFixture(folder), typo);

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).hasLineCount(1).contains(typo.toString());
    assertThat(typo).doesNotExist();
  }

  private static Outcome ask(CommandLineFixture program, Path workspace) {
    return program.run("query", "--workspace", workspace, "ASK {}");
  }
}
