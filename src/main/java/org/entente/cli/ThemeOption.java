package org.entente.cli;

import org.entente.view.picture.Theme;
import picocli.CommandLine.Option;

/// `--theme`, for commands that draw.
final class ThemeOption {

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "light",
      description = "The picture's colours: ${COMPLETION-CANDIDATES}.")
  private Theme theme = Theme.LIGHT;

  Theme theme() {
    return theme;
  }
}
