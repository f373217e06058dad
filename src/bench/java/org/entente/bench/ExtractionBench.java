package org.entente.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.base.Cancellation;
import org.entente.base.InOrder;
import org.entente.base.Progress;
import org.entente.extract.Extractor;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.rule.RuleTableReader;
import org.entente.mapping.ArticleMapper;
import org.entente.mapping.Ontology;
import org.entente.text.model.NewsAnnotator;

/// Measures how fast articles are read: against the bare language models on the same text, by the
/// length of the text, and many on all processors. Prints one figure a line.
///
/// `mvn -Pbench compile exec:exec@extraction` runs it, with the heap that its last part is about.
public final class ExtractionBench {

  private static final int ROUNDS = 5;
  private static final int KILOBYTE = 1024;

  private final List<String> seeds;
  private final NewsAnnotator annotator;
  private final Extractor extractor;
  private final ArticleMapper mapper = new ArticleMapper(Ontology.places());

  private ExtractionBench(List<String> seeds, NewsAnnotator annotator) {
    this.seeds = seeds;
    this.annotator = annotator;
    this.extractor = new Extractor(annotator, Gazetteer.standard(), RuleTableReader.shipped());
  }

  /// @param arguments the folder of articles, and how many articles the last part maps
  public static void main(String[] arguments) throws IOException {
    List<String> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        seeds.add(Files.readString(file));
      }
    }
    NewsAnnotator annotator = new NewsAnnotator();
    System.out.printf(
        Locale.ROOT,
        "processors %d, heap at most %d MB%n",
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    figure(
        "models loaded and one sentence read, cold", time(() -> annotate(annotator, "It rained.")));
    ExtractionBench bench = new ExtractionBench(seeds, annotator);
    bench.ratio();
    bench.lengths();
    bench.batch(Integer.parseInt(arguments[1]));
  }

  /// The whole extraction over the bare models, on the same text, turn by turn.
  private void ratio() {
    String text = text(40 * KILOBYTE);
    // warm up
    extract(text);
    extract(text);
    List<Duration> models = new ArrayList<>();
    List<Duration> whole = new ArrayList<>();
    for (int round = 0; round < 2 * ROUNDS; round++) {
      models.add(time(() -> annotate(annotator, text)));
      whole.add(time(() -> extract(text)));
    }
    Duration bare = median(models);
    Duration all = median(whole);
    figure("bare models, 40 kB", bare);
    figure("whole extraction, 40 kB", all);
    System.out.printf(
        Locale.ROOT,
        "%-46s %8.2f%n",
        "ratio of the whole to the bare models",
        (double) all.toNanos() / bare.toNanos());
  }

  /// Time a kilobyte by the length of one article.
  private void lengths() {
    for (int kilobytes : new int[] {10, 100, 1000}) {
      String text = text(kilobytes * KILOBYTE);
      int rounds = kilobytes < 1000 ? ROUNDS : 1;
      List<Duration> times = new ArrayList<>();
      IntStream.range(0, rounds).forEach(_ -> times.add(time(() -> map(text))));
      System.out.printf(
          Locale.ROOT,
          "%-46s %8.2f ms a kB%n",
          "mapping one article of %d kB".formatted(kilobytes),
          median(times).toNanos() / 1e6 / kilobytes);
    }
  }

  /// Many articles on all processors; none is kept.
  private void batch(int articles) {
    long[] triples = {0};
    long[] peak = {0};
    Duration taken =
        time(
            () ->
                InOrder.onAllProcessors()
                    .run(
                        IntStream.range(0, articles)::iterator,
                        number -> map(article(number)),
                        size -> {
                          triples[0] += size;
                          Runtime runtime = Runtime.getRuntime();
                          long used = runtime.totalMemory() - runtime.freeMemory();
                          peak[0] = Math.max(peak[0], used);
                        }));
    System.out.printf(
        Locale.ROOT,
        "%,d articles, %,d triples: %.1f articles a second; heap in use, garbage included, at most"
            + " %d MB%n",
        articles,
        triples[0],
        articles / (taken.toMillis() / 1000.0),
        peak[0] >> 20);
  }

  /// Seeds one after the other up to a length in characters.
  private String text(int length) {
    StringBuilder text = new StringBuilder();
    for (int at = 0; text.length() < length; at++) {
      text.append(seeds.get(at % seeds.size())).append("\n\n");
    }
    return text.substring(0, length);
  }

  /// A seed with its paragraphs begun at another place, so that no two neighbours are alike.
  private String article(int number) {
    String[] paragraphs = seeds.get(number % seeds.size()).split("\n", -1);
    StringBuilder text = new StringBuilder();
    for (int at = 0; at < paragraphs.length; at++) {
      text.append(paragraphs[(at + number) % paragraphs.length]).append('\n');
    }
    return text.toString();
  }

  private static void annotate(NewsAnnotator annotator, String text) {
    annotator.annotate(text, Progress.NONE, Cancellation.NONE);
  }

  private void extract(String text) {
    extractor.extract(new Article("bench", text, Optional.empty()));
  }

  private int map(String text) {
    return mapper
        .map(extractor.extract(new Article("bench", text, Optional.empty())))
        .graph()
        .size();
  }

  private static Duration time(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  private static Duration median(List<Duration> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private static void figure(String what, Duration taken) {
    System.out.printf(Locale.ROOT, "%-46s %8d ms%n", what, taken.toMillis());
  }
}
