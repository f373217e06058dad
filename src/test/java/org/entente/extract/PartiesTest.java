package org.entente.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.extract.gazetteer.Gazetteer;
import org.entente.extract.record.Article;
import org.entente.extract.record.EventMention;
import org.entente.extract.record.Extraction;
import org.entente.extract.record.Role;
import org.entente.extract.rule.RuleTableReader;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who acts on whom in the event that a word triggers, construction by construction.
class PartiesTest {

  private static Extractor extractor;

  @BeforeAll
  static void loadModels() {
    extractor =
        new Extractor(SharedAnnotator.ENGLISH, Gazetteer.standard(), RuleTableReader.shipped());
  }

  @ParameterizedTest(name = "{1}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # plain, passive, agentless
          Turkey attacked Greece.                                     | attacked | Turkey | Greece
          Greece was attacked by Turkey.                              | attacked | Turkey | Greece
          Three miners were arrested in Peru.                         | arrested |        | Three miners
          # both parties
          India and Pakistan met in Geneva.                           | met      | India; Pakistan | India; Pakistan
          French and German ministers signed an agreement in Rome.    | signed   | French; German | French; German
          The presidents of Kenya and Ethiopia met on Tuesday.        | met      | Kenya; Ethiopia | Kenya; Ethiopia
          Talks between Canada and Brazil began in Lima.              | Talks    | Canada; Brazil | Canada; Brazil
          # conjoined targets
          Australia praised Samoa and Tonga.                          | praised  | Australia | Samoa; Tonga
          # of, possessors and modifiers
          Russian troops attacked a convoy of the Ukrainian army.     | attacked | Russian troops | a convoy of the Ukrainian army
          Iran condemned Israel's attack on the embassy.              | condemned | Iran | Israel
          Peru condemned the killing of farmers by rebels.            | condemned | Peru | rebels
          # relative, reduced and participial clauses
          Qatar, which accused Egypt of spying, closed its embassy.   | accused  | Qatar  | Egypt
          Spain expelled two diplomats, accusing Russia of meddling.  | accusing | Spain  | Russia
          # apposition
          Ghana's president, Kofi Mensah, accused Togo of smuggling.  | accused  | Ghana's president, Kofi Mensah | Togo
          # subordinate clauses
          Japan demanded that China release the fishermen.            | demanded | Japan  | China
          Poland urged Hungary to close the border.                   | urged    | Poland | Hungary
          # goals and places
          Chile agreed to send soldiers to Haiti.                     | agreed   | Chile  | Haiti
          Denmark refused to send experts to Libya.                   | refused  | Denmark | experts; Libya
          The army shelled the port of Aden.                          | shelled  | The army | Aden
          # who is shown where a pronoun stands
          Rebel fighters said they had attacked Mali.                 | attacked | Rebel fighters | Mali
          # what is no actor is told all the same
          Voters rejected the referendum.                             | rejected | Voters | the referendum
          Students held a protest in Oslo against the new tax.        | held     | Students | the new tax
          # dates are nobody
          Sweden criticised Norway on Friday.                         | criticised | Sweden | Norway
          """)
  void eventHasItsParties(String text, String trigger, String agents, String targets) {
    Extraction extraction = extractor.extract(new Article("a", text, Optional.empty()));
    List<EventMention> mentions =
        extraction.events().stream()
            .flatMap(event -> event.mentions().stream())
            .filter(mention -> mention.trigger().in(text).contains(trigger))
            .toList();
    assertThat(mentions.stream().map(mention -> words(text, mention, Role.AGENT)))
        .as("agents")
        .contains(ordered(agents));
    assertThat(mentions.stream().map(mention -> words(text, mention, Role.TARGET)))
        .as("targets")
        .contains(ordered(targets));
  }

  private static String words(String text, EventMention mention, Role role) {
    return mention.fillers().stream()
        .filter(filler -> filler.role() == role)
        .map(filler -> filler.span().in(text))
        .distinct()
        .sorted()
        .collect(Collectors.joining("; "));
  }

  private static String ordered(String words) {
    return words == null
        ? ""
        : Stream.of(words.split("; ")).sorted().collect(Collectors.joining("; "));
  }
}
