package org.entente.mapping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.extract.own.OwnWordsFile;

/// The program's pipeline with the user's own words on top, which are read anew whenever their file
/// has changed. Thread-safe.
public final class OwnPipeline {

  /// The pipeline as it is now.
  ///
  /// @param problems what is wrong with the file of own words; if there is anything, its words are
  ///   left out
  public record Current(ArticlePipeline pipeline, List<Problem> problems) {

    public Current {
      problems = List.copyOf(problems);
    }

    /// The first slip, with the word that it costs all own words; empty if there is none.
    public Optional<Problem> leftOut() {
      return problems.stream()
          .findFirst()
          .map(
              first ->
                  new Problem(
                      first.kind(),
                      "Your own words are left out: " + first.what(),
                      first.where(),
                      first.position(),
                      first.advice()));
    }
  }

  private final Supplier<ArticlePipeline> shipped;
  private final Optional<Path> file;
  private String text = "";
  private Optional<Current> current = Optional.empty();

  /// @param shipped asked when the pipeline is first needed, since it takes a moment
  /// @param file the file of own words, which need not be there; empty for none
  public OwnPipeline(Supplier<ArticlePipeline> shipped, Optional<Path> file) {
    this.shipped = shipped;
    this.file = file;
  }

  public synchronized Current current() {
    String now;
    try {
      now = file.filter(Files::exists).map(OwnWordsFile::text).orElse("");
    } catch (ProblemException e) {
      return new Current(shipped.get(), List.of(e.problem()));
    }
    if (current.isEmpty() || !now.equals(text)) {
      text = now;
      current = Optional.of(read(now));
    }
    return current.get();
  }

  /// Own words as this pipeline would read them.
  public OwnWordsFile check(String words) {
    return shipped.get().check(words, file.map(Path::toString).orElse(""));
  }

  private Current read(String words) {
    OwnWordsFile own = check(words);
    return new Current(shipped.get().with(own.words()), own.problems());
  }
}
