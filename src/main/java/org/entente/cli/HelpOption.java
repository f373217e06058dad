package org.entente.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The option that every command has.
@Command
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean asked;

  boolean asked() {
    return asked;
  }
}
