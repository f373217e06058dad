package org.entente.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.entente.base.Cancellation;
import org.entente.explore.EventProfile;
import org.entente.explore.Explorer;
import org.entente.explore.SameEvent;
import org.entente.explore.Vertex;
import org.entente.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `entente same-events`: which events of different articles are perhaps one?
@Command(
    name = "same-events",
    description = {
      "List events of different articles that are perhaps the same, with the reason and both"
          + " sentences.",
      "Nothing is merged: a reader judges."
    },
    footer = {"", "Example:", "  entente same-events --article one.txt --article two.txt"})
public final class SameEventsCommand implements Callable<Integer> {

  private final SourceOpener opener;
  private final Terminal terminal;

  @Mixin private final SourceOptions source = new SourceOptions();

  public SameEventsCommand(SourceOpener opener, Terminal terminal) {
    this.opener = opener;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (Workspace workspace = opener.open(source.source())) {
      List<SameEvent> found =
          workspace.read(snapshot -> new Explorer(snapshot).sameEvents().find(Cancellation.NONE));
      found.forEach(same -> print(same, terminal.out()));
      terminal.out().println(count(found.size()));
    }
    return ExitCode.OK.number();
  }

  private static void print(SameEvent same, PrintStream out) {
    out.println(reason(same));
    print(same.one(), out);
    print(same.other(), out);
    out.println();
  }

  private static void print(EventProfile profile, PrintStream out) {
    out.println("  " + profile.event().label() + "  <" + profile.event().node() + ">");
    out.println("    " + profile.article().label() + ": " + oneLine(profile.sentence()));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }

  /// "Perhaps the same: both have France and Germany, on 2016-05-14, and the words border, treaty".
  private static String reason(SameEvent same) {
    String parties =
        same.parties().stream().map(Vertex::label).collect(Collectors.joining(" and "));
    String days =
        same.days()
            .map(
                common ->
                    common.first().equals(common.last())
                        ? ", on " + common.first()
                        : ", within " + common.first() + " to " + common.last())
            .orElse("");
    String words =
        same.words().isEmpty()
            ? ""
            : ", and the words " + String.join(", ", new TreeSet<>(same.words()));
    return "Perhaps the same: both have " + parties + days + words;
  }

  private static String count(int pairs) {
    return switch (pairs) {
      case 0 -> "No two articles seem to tell of the same event.";
      case 1 -> "1 pair of events is perhaps the same.";
      default -> pairs + " pairs of events are perhaps the same.";
    };
  }
}
