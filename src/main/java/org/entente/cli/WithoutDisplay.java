package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.entente.base.Problem;
import org.entente.base.ProblemException;
import org.entente.export.RdfExport;
import org.entente.export.RdfFormat;
import org.entente.mapping.MappedArticle;
import org.entente.store.Workspace;
import org.entente.view.picture.Theme;

/// What `open` does on a machine without a display: it writes what the window would have shown.
public final class WithoutDisplay {

  private static final double SCALE = 2;

  private final Terminal terminal;
  private final SourceOpener opener;
  private final RdfExport export;
  private final GraphPicture picture;

  public WithoutDisplay(
      Terminal terminal, SourceOpener opener, RdfExport export, GraphPicture picture) {
    this.terminal = terminal;
    this.opener = opener;
    this.export = export;
    this.picture = picture;
  }

  /// Writes Turtle and a picture for each article, and keeps the articles if a workspace is named.
  ///
  /// @param folder where the files go
  /// @throws ProblemException if there is no article, or something cannot be read or written
  void write(Source source, Path folder) {
    if (source.articles().isEmpty()) {
      throw new ProblemException(
          Problem.input(
              "There is no display to open a window on",
              "",
              "Name an article to write its graph to files, or see 'entente --help'."));
    }
    terminal.note("There is no display to open a window on; the graph goes to files.");
    for (Path article : source.articles()) {
      MappedArticle mapped = opener.map(article, source, terminal.progress());
      if (source.workspace().isPresent()) {
        try (Workspace kept = opener.openOrMake(source)) {
          kept.put(mapped.name(), mapped.graph());
        }
      }
      write(mapped, folder.resolve(stem(article)));
    }
  }

  private void write(MappedArticle mapped, Path stem) {
    Path turtle = stem.resolveSibling(stem.getFileName() + ".ttl");
    export.write(RdfOutput.quads(mapped.name(), mapped.graph()), RdfFormat.TURTLE, turtle);
    terminal.out().println(turtle);
    try (Workspace workspace = Workspace.memory()) {
      workspace.put(mapped.name(), mapped.graph());
      terminal.out().println(draw(workspace, stem));
    }
  }

  /// PNG, or SVG with a word why where this machine cannot draw PNG.
  private Path draw(Workspace workspace, Path stem) {
    Path png = stem.resolveSibling(stem.getFileName() + ".png");
    try {
      picture.write(workspace, Theme.LIGHT, SCALE, png);
      return png;
    } catch (ProblemException e) {
      if (e.problem().kind() != Problem.Kind.INTERNAL) {
        throw e;
      }
      terminal.note("entente: " + e.problem().inOneLine());
      Path svg = stem.resolveSibling(stem.getFileName() + ".svg");
      picture.write(workspace, Theme.LIGHT, SCALE, svg);
      return svg;
    }
  }

  private static String stem(Path article) {
    String name = Optional.ofNullable(article.getFileName()).map(Path::toString).orElse("article");
    int dot = name.lastIndexOf('.');
    return List.of(".txt", ".text", ".md").contains(dot < 0 ? "" : name.substring(dot))
        ? name.substring(0, dot)
        : name;
  }
}
