package org.entente.cli.listing;

import java.io.PrintStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entente.extract.record.Entity;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.Event;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Extraction;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Modality;
import org.entente.extract.record.Relation;
import org.entente.text.Span;

/// An extraction for people to read: events with who, what and where the text says so; standing
/// facts; entities.
public final class Listing {

  private final PrintStream out;

  public Listing(PrintStream out) {
    this.out = out;
  }

  public void print(Extraction extraction) {
    Map<EntityId, String> labels = new HashMap<>();
    for (Entity entity : extraction.entities()) {
      labels.put(entity.id(), entity.label());
    }
    String text = extraction.article().text();
    out.println("Events");
    for (Event event : extraction.events()) {
      print(event, text, labels);
    }
    out.println();
    out.println("Standing facts");
    for (Relation relation : extraction.relations()) {
      out.printf(
          "  %s - %s - %s   [%s]%n",
          label(labels, relation.subject()),
          words(relation.type(), " ").toLowerCase(Locale.ROOT),
          label(labels, relation.object()),
          inOneLine(relation.evidence().span(), text));
    }
    out.println();
    out.println("Entities");
    for (Entity entity : extraction.entities()) {
      out.printf(
          "  %-28s %s%s, %d mentions%n",
          words(entity.type(), " "),
          entity.label(),
          entity.iso().map(code -> " (" + code + ")").orElse(""),
          entity.mentions().size());
    }
  }

  private void print(Event event, String text, Map<EntityId, String> labels) {
    String type = event.type().map(root -> " (" + root + ")").orElse("");
    String modality =
        event.modality() == Modality.ASSERTED
            ? ""
            : ", " + event.modality().name().toLowerCase(Locale.ROOT);
    String date =
        event.date().map(words -> ", " + inOneLine(words.span(), text)).orElse("")
            + event
                .date()
                .flatMap(words -> words.range())
                .map(range -> " = " + range.first() + " to " + range.last())
                .orElse("");
    out.printf(
        "%n%3d %s%s%s%s%n", event.number(), words(event.eventClass(), " "), type, modality, date);
    event
        .claimedIn()
        .ifPresent(statement -> out.printf("      told in  statement %d%n", statement));
    for (EventMention mention : event.mentions()) {
      out.printf(
          "    [%d] %s   (rule %s)%n",
          mention.sentence() + 1, inOneLine(mention.span(), text), mention.rule());
      for (Filler filler : mention.fillers()) {
        out.printf(
            "      %-9s %s   \"%s\"%n",
            words(filler.role(), " ").toLowerCase(Locale.ROOT),
            label(labels, filler.entity()),
            inOneLine(filler.span(), text));
      }
    }
    event
        .speech()
        .ifPresent(
            speech ->
                out.printf(
                    "      %-9s %s: \"%s\"%n",
                    speech.direct() ? "quoted" : "says",
                    inOneLine(speech.cue(), text),
                    speech.parts().stream()
                        .map(part -> inOneLine(part, text))
                        .collect(Collectors.joining(" … "))));
    event
        .measures()
        .forEach(measure -> out.printf("      measure   %s%n", inOneLine(measure.span(), text)));
  }

  private static String label(Map<EntityId, String> labels, EntityId id) {
    return labels.getOrDefault(id, id.path());
  }

  private static String inOneLine(Span span, String text) {
    return span.in(text).replaceAll("\\s+", " ");
  }

  /// A constant's name as words with capitals: `WEAPONS_TEST` as `WeaponsTest`.
  static String words(Enum<?> constant, String between) {
    return Arrays.stream(constant.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(between));
  }
}
