package org.entente.mapping;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.entente.extract.record.Event;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Measure;
import org.entente.extract.record.Modality;
import org.entente.extract.record.Quantity;
import org.entente.extract.record.Speech;
import org.entente.mapping.FactWriter.Grounds;
import org.entente.text.Span;

/// Writes the events of an article.
final class EventWriter {

  private final FactWriter facts;
  private final MentionWriter mentions;
  private final ArticleNames names;
  private final EventLabels labels;
  private final String text;

  EventWriter(
      FactWriter facts,
      MentionWriter mentions,
      ArticleNames names,
      EventLabels labels,
      String text) {
    this.facts = facts;
    this.mentions = mentions;
    this.names = names;
    this.labels = labels;
    this.text = text;
  }

  void write(Event event) {
    Node node = names.event(event.number());
    facts.label(node, labels.of(event));
    facts.plain(node, En.modality, Terms.of(event.modality()));
    event.type().ifPresent(type -> facts.plain(node, En.eventType, Terms.of(type)));
    event.mode().ifPresent(mode -> facts.plain(node, En.eventMode, Terms.mode(mode)));
    for (EventMention mention : event.mentions()) {
      writeMention(node, event, mention);
    }
    event
        .date()
        .ifPresent(
            date -> {
              Grounds dated = grounds(event, date.span());
              DateFacts.of(date, text)
                  .forEach(
                      fact -> facts.add(node, fact.property(), fact.value(), date.span(), dated));
            });
    for (int i = 0; i < event.measures().size(); i++) {
      writeMeasure(node, event, names.measure(event.number(), i + 1), event.measures().get(i));
    }
    event.speech().ifPresent(speech -> writeSpeech(node, event, speech));
    Span told = event.mentions().getFirst().span();
    Grounds grounds = grounds(event, told);
    event
        .claimedIn()
        .ifPresent(statement -> facts.add(names.event(statement), En.says, node, told, grounds));
    event
        .partOf()
        .ifPresent(whole -> facts.add(node, En.partOfEvent, names.event(whole), told, grounds));
  }

  private void writeMention(Node node, Event event, EventMention mention) {
    Grounds grounds = Grounds.of(event.modality(), mention.rule(), mention.confidence());
    facts.addClass(node, Terms.of(event.eventClass()), mention.span(), grounds);
    facts.plain(node, En.evidence, mentions.write(mention.span()));
    facts.plain(node, En.trigger, mentions.write(mention.trigger()));
    for (Filler filler : mention.fillers()) {
      facts.add(
          node,
          Terms.of(filler.role(), event.eventClass()),
          names.entity(filler.entity()),
          filler.span(),
          grounds.through(filler.slots()));
    }
  }

  private void writeSpeech(Node node, Event event, Speech speech) {
    Grounds grounds = grounds(event, speech.cue());
    facts.add(node, En.cue, FactWriter.string(speech.cue().in(text)), speech.cue(), grounds);
    // That it was said is the article's word; what was said is the speaker's.
    for (Span part : speech.parts()) {
      facts.add(
          node, En.quote, FactWriter.string(part.in(text)), part, grounds.with(Modality.CLAIMED));
    }
    facts.plain(node, En.directQuote, NodeFactory.createLiteralByValue(speech.direct()));
    for (int said : speech.says()) {
      facts.add(node, En.says, names.event(said), speech.content(), grounds);
    }
  }

  private void writeMeasure(Node node, Event event, Node measure, Measure stated) {
    Grounds grounds = grounds(event, stated.span());
    facts.add(node, En.hasMeasure, measure, stated.span(), grounds);
    facts.addClass(measure, En.SanctionMeasure, stated.span(), grounds);
    facts.label(measure, stated.span().in(text).replaceAll("\\s+", " "));
    facts.plain(measure, En.modality, Terms.of(event.modality()));
    facts.plain(measure, En.evidence, mentions.write(stated.span()));
    facts.plain(measure, En.measureAction, FactWriter.string(stated.action()));
    facts.add(
        measure,
        En.commodity,
        FactWriter.string(stated.commodity().in(text)),
        stated.commodity(),
        grounds);
    stated.quantity().ifPresent(quantity -> writeQuantity(measure, quantity, grounds));
  }

  private void writeQuantity(Node measure, Quantity quantity, Grounds grounds) {
    facts.add(
        measure, En.limitValue, FactWriter.decimal(quantity.value()), quantity.span(), grounds);
    facts.add(
        measure,
        En.limitText,
        FactWriter.string(quantity.span().in(text)),
        quantity.span(),
        grounds);
    facts.plain(measure, En.limitUnit, FactWriter.string(quantity.unit()));
    facts.plain(measure, En.limitBound, Terms.of(quantity.bound()));
    quantity.per().ifPresent(per -> facts.plain(measure, En.limitPeriod, FactWriter.string(per)));
  }

  /// The grounds of the mention that holds these words, or else of the first.
  private static Grounds grounds(Event event, Span words) {
    List<EventMention> mentions = event.mentions();
    EventMention mention =
        mentions.stream()
            .filter(each -> each.span().overlaps(words))
            .findFirst()
            .orElse(mentions.getFirst());
    return Grounds.of(event.modality(), mention.rule(), mention.confidence());
  }
}
