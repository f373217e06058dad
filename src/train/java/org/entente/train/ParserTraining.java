package org.entente.train;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.entente.text.model.Lemmas;
import org.entente.text.model.ModelForm;
import org.maltparser.Malt;

/// Trains the dependency parser on tags as the tagger gives them, so that it learns to live with
/// the tagger's slips.
final class ParserTraining {
  private ParserTraining() {}

  /// @param tags predicted tags, sentence by sentence
  /// @param features MaltParser's feature model
  /// @param folder where the model `parser.mco` and working files go
  static void train(
      List<ParsedSentence> sentences,
      List<List<String>> tags,
      Lemmas lemmas,
      Path features,
      Path folder)
      throws IOException {
    Path conll = folder.resolve("train.conll");
    try (var out = Files.newBufferedWriter(conll)) {
      for (int i = 0; i < sentences.size(); i++) {
        write(out, sentences.get(i), tags.get(i), lemmas);
      }
    }
    // Lists of learner's options: multi-class SVM after Crammer and Singer, weak regularisation.
    String[] options = {
      "-w", folder.toString(),
      "-c", "parser",
      "-m", "learn",
      "-i", conll.toString(),
      "-a", "stacklazy",
      "-l", "liblinear",
      "-llo", "-s_4_-c_0.1",
      "-F", features.toAbsolutePath().toString()
    };
    Malt.main(options);
  }

  private static void write(
      BufferedWriter out, ParsedSentence sentence, List<String> tags, Lemmas lemmas)
      throws IOException {
    for (int i = 0; i < sentence.size(); i++) {
      String form = sentence.forms().get(i);
      String tag = tags.get(i);
      out.write(
          String.join(
              "\t",
              Integer.toString(i + 1),
              ModelForm.of(form),
              ModelForm.of(lemmas.of(form, tag)),
              tag,
              tag,
              "_",
              sentence.heads().get(i).toString(),
              sentence.relations().get(i),
              "_",
              "_"));
      out.newLine();
    }
    out.newLine();
  }
}
