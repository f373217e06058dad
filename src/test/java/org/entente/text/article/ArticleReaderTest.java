package org.entente.text.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleReaderTest {
  private static final String TEXT = "Zoë said “no”.\r\nNobody asked.\n";

  private final ArticleReader reader = new ArticleReader();

  @TempDir Path folder;

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("article.txt"), bytes);
  }

  private Problem problem(Path file) {
    var thrown = catchThrowableOfType(ProblemException.class, () -> reader.read(file));
    assertThat(thrown).isNotNull();
    assertThat(thrown.problem().kind()).isEqualTo(Problem.Kind.INPUT);
    assertThat(thrown.problem().where()).isEqualTo(file.toString());
    assertThat(thrown.problem().advice()).isNotEmpty();
    return thrown.problem();
  }

  @Test
  void keepsTheTextAsItIsStored() throws IOException {
    var article = reader.read(file(TEXT.getBytes(StandardCharsets.UTF_8)));

    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.name()).isEqualTo("article.txt");
    assertThat(article.notices()).isEmpty();
  }

  @Test
  void leavesTheByteOrderMarkOutOfTheText() throws IOException {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      var article = reader.read(file(("\ufeff" + TEXT).getBytes(charset)));

      assertThat(article.text()).isEqualTo(TEXT);
      assertThat(article.charset()).isEqualTo(charset);
      assertThat(article.notices()).isEmpty();
    }
  }

  @Test
  void readsAnOlderEncodingAndSaysSo() throws IOException {
    var article = reader.read(file(TEXT.getBytes(Charset.forName("windows-1252"))));

    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.notices()).singleElement().asString().contains("UTF-8");
  }

  @Test
  void namesAMissingFile() {
    assertThat(problem(folder.resolve("none.txt")).what()).contains("no such file");
  }

  @Test
  void refusesAFolder() {
    assertThat(problem(folder).what()).contains("folder");
  }

  @Test
  void refusesAnEmptyFileAndOneOfWhiteSpace() throws IOException {
    assertThat(problem(file(new byte[0])).what()).contains("empty");
    assertThat(problem(file(" \n\t\n".getBytes(StandardCharsets.UTF_8))).what())
        .contains("white space");
  }

  @Test
  void refusesBytesThatAreNoText() throws IOException {
    assertThat(problem(file(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2})).what())
        .contains("no plain text");
    assertThat(problem(file("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).what())
        .contains("no plain text");
  }

  @Test
  void refusesAFileThatBreaksOffItsEncoding() throws IOException {
    byte[] bytes = ("\ufeff" + TEXT).getBytes(StandardCharsets.UTF_8);
    bytes[5] = (byte) 0xFF;

    assertThat(problem(file(bytes)).what()).contains("another encoding");
  }

  @Test
  void refusesAFileThatIsTooLarge() throws IOException {
    byte[] bytes = new byte[ArticleReader.LARGEST + 1];
    Arrays.fill(bytes, (byte) 'a');

    assertThat(problem(file(bytes)).what()).contains("larger than 10 MB");
  }
}
