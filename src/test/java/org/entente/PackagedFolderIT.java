package org.entente;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The folder that `mvn package` lays out, run as users run it.
@DisabledOnOs(OS.WINDOWS)
class PackagedFolderIT {

  private static final Path PACKAGED = Path.of("target/entente").toAbsolutePath();
  private static final Path LAUNCHER = PACKAGED.resolve("bin/entente");

  @TempDir private Path folder;

  private record Run(int code, String out, String err) {}

  @Test
  void tellsItsVersionAndNothingElse() throws Exception {
    Run run = run(LAUNCHER, Map.of(), "--version");

    assertThat(run.out()).startsWith("Entente ").hasLineCount(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void passesExitCodesOn() throws Exception {
    assertThat(run(LAUNCHER, Map.of(), "no-such-command").code()).isEqualTo(2);
  }

  @Test
  void mapsAnArticleFromAnyFolder() throws Exception {
    Path article = Path.of("seeds/us-russia-north-korea-2017.txt").toAbsolutePath();

    Run run =
        run(LAUNCHER, Map.of(), "map", article.toString(), "--date", "2017-12-27", "-o", "a b.ttl");

    assertThat(run).isEqualTo(new Run(0, "", ""));
    assertThat(folder.resolve("a b.ttl")).content().contains("country:PRK");
  }

  @Test
  void runsThroughASymbolicLinkFromAFolderWithABlank() throws Exception {
    Path copied = folder.resolve("my programs");
    copy(PACKAGED, copied);
    Path link =
        Files.createSymbolicLink(folder.resolve("link"), Path.of("my programs/bin/entente"));

    assertThat(run(link, Map.of(), "--version").out()).startsWith("Entente ");
  }

  @Test
  void passesOverAJavaThatIsTooOld() throws Exception {
    Path old = folder.resolve("jdk-17");
    Files.createDirectories(old.resolve("bin"));
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");
    Path java = Files.writeString(old.resolve("bin/java"), "#!/bin/sh\nexit 99\n");
    assertThat(java.toFile().setExecutable(true)).isTrue();
    Map<String, String> environment =
        Map.of(
            "JAVA_HOME",
            old.toString(),
            "PATH",
            System.getProperty("java.home") + "/bin:" + System.getenv("PATH"));

    assertThat(run(LAUNCHER, environment, "--version").code()).isZero();
  }

  private Run run(Path launcher, Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    builder.environment().put("XDG_DATA_HOME", folder.resolve("data").toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    int code = builder.start().waitFor();
    return new Run(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(from.relativize(file)));
      }
    }
    assertThat(to.resolve("bin/entente").toFile().setExecutable(true)).isTrue();
  }
}
