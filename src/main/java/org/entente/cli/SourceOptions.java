package org.entente.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.store.RdfFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The options by which a command is told what to work on.
final class SourceOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--article",
      paramLabel = "FILE",
      description = "Map this article for this run; may be repeated.")
  private List<Path> articles = List.of();

  @Option(
      names = "--data",
      paramLabel = "FILE",
      description = "Load this RDF file for this run; may be repeated.")
  private List<Path> data = List.of();

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      description = "Work on the workspace in this folder; without a source, on your own.")
  private @Nullable Path workspace;

  @Mixin private final DateOption date = new DateOption();

  Source source() {
    return source(List.of());
  }

  /// @param files files named without an option: RDF by their endings, all others articles
  Source source(List<Path> files) {
    List<Path> allArticles = new ArrayList<>(articles);
    List<Path> allData = new ArrayList<>(data);
    files.forEach(file -> (RdfFiles.isRdf(file) ? allData : allArticles).add(file));
    Source source = new Source(allArticles, allData, Optional.ofNullable(workspace), date.date());
    if (!source.isWorkspace() && workspace != null && command != null) {
      throw new ParameterException(
          command.commandLine(), "Name either files or a workspace, not both");
    }
    return source;
  }
}
