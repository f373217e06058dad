package org.entente.cli;

import org.entente.base.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/// What `--version` prints.
final class VersionText implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Entente " + ProgramVersion.current() + " on Java " + Runtime.version()};
  }
}
