package org.entente.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `entente open`: the window.
@Command(name = "open", description = "Open the window.")
public final class OpenCommand implements Callable<Integer> {

  @Parameters(paramLabel = "ARTICLE", arity = "0..*", description = "Articles to map and show.")
  private List<Path> articles = List.of();

  @Override
  public Integer call() {
    throw new UnsupportedOperationException("open " + articles);
  }
}
