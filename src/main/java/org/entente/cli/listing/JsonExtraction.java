package org.entente.cli.listing;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.extract.record.DateRange;
import org.entente.extract.record.Entity;
import org.entente.extract.record.EntityId;
import org.entente.extract.record.Event;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Extraction;
import org.entente.extract.record.Filler;
import org.entente.extract.record.Mention;
import org.entente.extract.record.Role;
import org.entente.extract.record.Speech;
import org.entente.mapping.ArticleNames;
import org.entente.text.Span;

/// An extraction as one JSON object: `{"id", "events", "statements", "entities"}`. Each mention of
/// an event is an element of `events`; those of one event have the same `event` number. A statement
/// of no event type is told under `statements` alone. Offsets are UTF-16 units from 0, ends
/// exclusive.
final class JsonExtraction {

  private final String text;
  private final ArticleNames names;
  private final Map<EntityId, Entity> entities = new HashMap<>();
  private final Extraction extraction;

  JsonExtraction(Extraction extraction) {
    this.extraction = extraction;
    this.text = extraction.article().text();
    this.names = new ArticleNames(extraction.article());
    extraction.entities().forEach(entity -> entities.put(entity.id(), entity));
  }

  JsonObject object() {
    JsonArray events = new JsonArray();
    JsonArray statements = new JsonArray();
    for (Event event : extraction.events()) {
      if (event.type().isPresent()) {
        event.mentions().forEach(mention -> events.add(event(event, mention)));
      }
      event.speech().ifPresent(speech -> statements.add(statement(event, speech)));
    }
    JsonArray found = new JsonArray();
    extraction.entities().forEach(entity -> found.add(entity(entity)));
    JsonObject object = new JsonObject();
    object.addProperty("id", extraction.article().name());
    object.add("events", events);
    object.add("statements", statements);
    object.add("entities", found);
    return object;
  }

  private JsonObject event(Event event, EventMention mention) {
    JsonObject object = new JsonObject();
    object.addProperty("event", event.number());
    event.type().ifPresent(type -> object.addProperty("type", type.name()));
    object.addProperty("class", Listing.words(event.eventClass(), ""));
    object.addProperty("modality", event.modality().name().toLowerCase(Locale.ROOT));
    event.mode().ifPresent(mode -> object.addProperty("mode", mode));
    object.add("trigger", quote(mention.trigger()));
    object.add("agents", fillers(mention, Role.AGENT));
    object.add("targets", fillers(mention, Role.TARGET));
    object.addProperty("sentence", mention.sentence());
    event
        .date()
        .flatMap(date -> date.range())
        .ifPresent(range -> object.addProperty("date", days(range)));
    object.addProperty("rule", mention.rule());
    object.addProperty("confidence", mention.confidence());
    return object;
  }

  private JsonObject statement(Event event, Speech speech) {
    EventMention mention = event.mentions().getFirst();
    JsonObject object = new JsonObject();
    object.addProperty("event", event.number());
    mention.fillers().stream()
        .filter(filler -> filler.role() == Role.AGENT)
        .findFirst()
        .ifPresent(speaker -> object.add("speaker", filler(speaker)));
    object.add("cue", quote(speech.cue()));
    object.add("content", quote(speech.content()));
    JsonArray parts = new JsonArray();
    speech.parts().forEach(part -> parts.add(quote(part)));
    object.add("parts", parts);
    object.addProperty("direct", speech.direct());
    object.addProperty("sentence", mention.sentence());
    object.addProperty("rule", mention.rule());
    return object;
  }

  private JsonObject entity(Entity entity) {
    JsonObject object = new JsonObject();
    name(object, entity);
    object.addProperty("type", Listing.words(entity.type(), ""));
    JsonArray mentions = new JsonArray();
    for (Mention mention : entity.mentions()) {
      JsonObject place = quote(mention.span());
      place.addProperty("sentence", mention.sentence());
      place.addProperty("kind", mention.kind().name().toLowerCase(Locale.ROOT));
      mentions.add(place);
    }
    object.add("mentions", mentions);
    return object;
  }

  private JsonArray fillers(EventMention mention, Role role) {
    List<Filler> those = mention.fillers().stream().filter(each -> each.role() == role).toList();
    JsonArray array = new JsonArray();
    those.forEach(filler -> array.add(filler(filler)));
    return array;
  }

  private JsonObject filler(Filler filler) {
    JsonObject object = quote(filler.span());
    Entity entity = entities.get(filler.entity());
    if (entity != null) {
      name(object, entity);
    }
    return object;
  }

  private void name(JsonObject object, Entity entity) {
    object.addProperty("iri", names.entity(entity.id()).getURI());
    object.addProperty("label", entity.label());
    entity.iso().ifPresent(code -> object.addProperty("iso", code));
  }

  private JsonObject quote(Span span) {
    JsonObject object = new JsonObject();
    object.addProperty("start", span.start());
    object.addProperty("end", span.end());
    object.addProperty("quote", span.in(text));
    return object;
  }

  private static String days(DateRange range) {
    return range.first().equals(range.last())
        ? range.first().toString()
        : range.first() + "/" + range.last();
  }
}
