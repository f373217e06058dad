package org.entente.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.extract.record.Article;
import org.entente.extract.record.DateExpression;
import org.entente.extract.record.DateRange;
import org.entente.extract.record.Entity;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.EntityType;
import org.entente.extract.record.Event;
import org.entente.extract.record.EventClass;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.EventType;
import org.entente.extract.record.Extraction;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Measure;
import org.entente.extract.record.Mention;
import org.entente.extract.record.MentionKind;
import org.entente.extract.record.Modality;
import org.entente.extract.record.Quantity;
import org.entente.extract.record.Relation;
import org.entente.extract.record.RelationType;
import org.entente.extract.record.Role;
import org.entente.extract.record.Speech;
import org.entente.text.AnnotatedText;
import org.entente.text.Sentence;
import org.entente.text.Span;
import org.entente.text.Token;
import org.jspecify.annotations.Nullable;

/// An article about Norway and Ghana, extracted by hand.
public final class Examples {

  public static final String TEXT =
      """
      Norway imposed sanctions on Ghana last week and limited fish imports to 4 million tonnes a year.
      "Norway will attack Accra," Ghana's president Ama Boateng said on Monday.
      """;

  public static final EntityId NORWAY = EntityId.global("country/NOR");
  public static final EntityId GHANA = EntityId.global("country/GHA");
  public static final EntityId BOATENG = EntityId.global("person/ama-boateng");
  public static final EntityId PRESIDENT = EntityId.global("office/president-of-ghana");

  private Examples() {}

  /// What a good extraction gives: a sanction with a measure, a statement, and what it claims.
  public static Extraction extraction() {
    Article article = new Article("norway-ghana.txt", TEXT, Optional.of(LocalDate.of(2024, 5, 15)));
    return new Extraction(
        article,
        new AnnotatedText(TEXT, sentences(), List.of()),
        List.of(
            entity(NORWAY, EntityType.COUNTRY, "Norway", "Norway", 0),
            entity(GHANA, EntityType.COUNTRY, "Ghana", "Ghana", 0),
            entity(BOATENG, EntityType.PERSON, "Ama Boateng", "Ama Boateng", 1),
            entity(PRESIDENT, EntityType.OFFICE, "president of Ghana", "president", 1)),
        List.of(
            new Relation(
                BOATENG,
                RelationType.HOLDS_OFFICE,
                PRESIDENT,
                new Mention(span("president Ama Boateng"), 1, MentionKind.NOMINAL))),
        List.of(sanction(), statement(), attack()));
  }

  public static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Event sanction() {
    Measure measure =
        new Measure(
            span("limited fish imports to 4 million tonnes a year"),
            "limit",
            span("fish imports"),
            Optional.of(
                new Quantity(
                    span("4 million tonnes a year"),
                    new BigDecimal("4000000"),
                    "tonnes",
                    Optional.of("year"),
                    Quantity.Bound.AT_MOST)));
    return event(
        1,
        EventType.SANCTION,
        EventClass.SANCTION,
        Modality.ASSERTED,
        Optional.of(
            new DateExpression(
                span("last week"),
                Optional.of(
                    new DateRange(
                        LocalDate.of(2024, 5, 6),
                        LocalDate.of(2024, 5, 12),
                        DateRange.Precision.DAYS)))),
        List.of(measure),
        mention(
            0,
            "Norway imposed sanctions on Ghana last week",
            "imposed sanctions",
            new Filler(Role.AGENT, NORWAY, span("Norway"), "subject"),
            new Filler(Role.TARGET, GHANA, span("Ghana"))),
        Optional.empty(),
        OptionalInt.empty());
  }

  private static Event statement() {
    return event(
        2,
        null,
        EventClass.STATEMENT,
        Modality.ASSERTED,
        Optional.of(
            new DateExpression(
                span("Monday"),
                Optional.of(
                    new DateRange(
                        LocalDate.of(2024, 5, 13),
                        LocalDate.of(2024, 5, 13),
                        DateRange.Precision.DAY)))),
        List.of(),
        mention(
            1,
            "\"Norway will attack Accra,\" Ghana's president Ama Boateng said on Monday",
            "said",
            new Filler(Role.AGENT, BOATENG, span("Ama Boateng"))),
        Optional.of(
            new Speech(span("said"), List.of(span("Norway will attack Accra")), true, List.of(3))),
        OptionalInt.empty());
  }

  private static Event attack() {
    return event(
        3,
        EventType.ASSAULT,
        EventClass.MILITARY_ACTION,
        Modality.CLAIMED,
        Optional.empty(),
        List.of(),
        mention(
            1,
            "Norway will attack Accra",
            "attack",
            new Filler(Role.AGENT, NORWAY, spanAfter("Norway", "year.")),
            new Filler(Role.TARGET, GHANA, span("Accra"))),
        Optional.empty(),
        OptionalInt.of(2));
  }

  private static Event event(
      int number,
      @Nullable EventType type,
      EventClass eventClass,
      Modality modality,
      Optional<DateExpression> date,
      List<Measure> measures,
      EventMention mention,
      Optional<Speech> speech,
      OptionalInt claimedIn) {
    return new Event(
        number,
        Optional.ofNullable(type),
        eventClass,
        Optional.empty(),
        modality,
        date,
        measures,
        List.of(mention),
        speech,
        claimedIn,
        OptionalInt.empty());
  }

  private static EventMention mention(
      int sentence, String clause, String trigger, Filler... fillers) {
    return new EventMention(
        sentence, span(clause), span(trigger), List.of(fillers), "test.rule", 0.9);
  }

  private static Entity entity(
      EntityId id, EntityType type, String label, String words, int sentence) {
    return new Entity(
        id,
        type,
        label,
        Optional.empty(),
        List.of(new Mention(span(words), sentence, MentionKind.NAME)));
  }

  private static Span spanAfter(String words, String before) {
    int start = TEXT.indexOf(words, TEXT.indexOf(before));
    return new Span(start, start + words.length());
  }

  private static List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String line : TEXT.split("\n", -1)) {
      if (!line.isEmpty()) {
        Span span = new Span(start, start + line.length());
        int index = sentences.size();
        sentences.add(new Sentence(index, span, index, tokens(span), List.of()));
      }
      start += line.length() + 1;
    }
    return sentences;
  }

  private static List<Token> tokens(Span sentence) {
    return List.of(new Token(0, sentence, sentence.in(TEXT), "-", "NN", -1, "root"));
  }
}
