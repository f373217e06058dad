package org.entente.train;

import java.io.IOException;
import java.io.StringReader;
import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.model.Lemmas;
import org.entente.text.model.NewsAnnotator;

/// Trains all models from one file of parsed sentences, or measures those that the program has:
/// `train DATA FOLDER FEATURES` or `measure DATA`.
final class TrainModels {
  private TrainModels() {}

  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    var split = Split.of(Corpus.read(Path.of(arguments[1])));
    switch (arguments[0]) {
      case "train" -> train(split.train(), Path.of(arguments[2]), Path.of(arguments[3]));
      case "measure" -> measure(split.test());
      default -> throw new IllegalArgumentException("train or measure, not " + arguments[0]);
    }
  }

  private static void train(List<ParsedSentence> sentences, Path folder, Path features)
      throws IOException, ReflectiveOperationException {
    Files.createDirectories(folder);
    System.out.println("tagger");
    TaggerTraining.train(sentences, 100).serialize(folder.resolve("tagger.bin"));
    System.out.println("lemmas");
    List<String> rules = LemmaTraining.train(sentences);
    Files.write(folder.resolve("lemmas.tsv"), rules);
    var lemmas = Lemmas.read(new BufferedReader(new StringReader(String.join("\n", rules))));
    Files.write(folder.resolve("closed-words.tsv"), ClosedTagsTraining.train(sentences));
    System.out.println("tags for the rest");
    List<List<String>> tags = Jackknife.tags(sentences);
    System.out.println("names");
    NameTraining.train(sentences, tags).serialize(folder.resolve("names.bin"));
    System.out.println("parser");
    Path work = Files.createTempDirectory("parser");
    ParserTraining.train(sentences, tags, lemmas, features, work);
    new ModelShrinker(new LinearWeights(1.0 / 64, 0.2))
        .shrink(work.resolve("parser.mco"), folder.resolve("parser.mco"));
  }

  private static void measure(List<ParsedSentence> sentences) {
    long start = System.nanoTime();
    var annotator = new NewsAnnotator();
    annotator.annotate("Ready.");
    System.out.println(
        "loaded in " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
    var scores = new Scores();
    for (var sentence : sentences) {
      String text = String.join(" ", sentence.forms());
      var spans = new java.util.ArrayList<Span>();
      int at = 0;
      for (String form : sentence.forms()) {
        spans.add(new Span(at, at + form.length()));
        at += form.length() + 1;
      }
      long before = System.nanoTime();
      Sentence parsed = annotator.annotate(text, spans);
      scores.add(sentence, parsed, Duration.ofNanos(System.nanoTime() - before));
    }
    scores.print(System.out);
  }
}
