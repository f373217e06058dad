package org.entente.extract.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.text.Sentence;
import org.entente.text.model.NewsAnnotator;
import org.entente.text.model.SharedAnnotator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which words fill which slot of which predicate, construction by construction.
class ConstructionsTest {

  private static NewsAnnotator annotator;

  @BeforeAll
  static void loadModels() {
    annotator = SharedAnnotator.ENGLISH;
  }

  @ParameterizedTest(name = "{1} {2}: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # voice
          The rebels attacked the convoy.                                   | attack   | subject | rebels
          The convoy was attacked by the rebels.                            | attack   | subject | rebels
          The convoy was attacked by the rebels.                            | attack   | object  | convoy
          Two officers were arrested on Monday.                             | arrest   | object  | officers
          The village hit by a missile burned.                              | hit      | subject | missile
          # control and raising
          Norway agreed to send tents.                                      | send     | subject | Norway
          Norway urged Denmark to send tents.                               | send     | subject | Denmark
          Norway promised Denmark to send tents.                            | send     | subject | Norway
          The army seems to control the port.                               | control  | subject | army
          The minister summoned the envoy to complain about the raid.       | complain | subject | minister
          The president called the king to discuss the harvest.             | discuss  | subject | president
          The navy launched an operation to free the sailors.               | free     | subject | navy
          Soldiers fled in an attempt to reach the border.                  | reach    | subject | Soldiers
          # coordination
          Police stopped the march and arrested two students.               | arrest   | subject | Police
          Kenya and Uganda signed the treaty.                               | sign     | subject | Kenya Uganda
          The army shelled the town and the harbour.                        | shell    | object  | town harbour
          Norway sent boats and tents to Fiji.                              | send     | to      | Fiji
          # relative and participial clauses
          Turkey, which brokered the truce, praised both camps.             | broker   | subject | Turkey
          The man who killed the mayor escaped.                             | kill     | subject | man
          The soldiers shelled the town, killing nine farmers.              | kill     | subject | soldiers
          Parliament rejected a plan put forward by the opposition.         | reject   | object  | plan
          # prepositions
          Canada imposed sanctions on Belarus.                              | impose   | on      | Belarus
          Japan gave two million dollars in aid to Nepal.                   | give     | to      | Nepal
          A union filed a lawsuit in a London court against the company.    | file     | against | company
          The minister called the governor on Friday.                       | call     | on      |
          The soldiers moved from the border to the capital.                | move     | to      | capital
          # what the parser gets wrong
          The junta imposed martial law.                                    | impose   | subject | junta
          Fulani herders massacred villagers in Nigeria.                    | massacre | object  | villagers
          Tens of thousands rallied in Warsaw.                              | rally    | subject | Tens
          Rights groups say Turkish troops mistreated prisoners.            | mistreat | subject | troops
          The rebels and the army agreed to a truce.                        | agree    | subject | rebels army
          After talks with the Thai king, the Greek premier praised Laos.   | praise   | subject | premier
          The union will press Japan to open its ports.                     | open     | subject | Japan
          Uganda shut down two radio stations.                              | shut_down | object | stations
          Cuba turned away a delegation.                                    | turn_away | object | delegation
          Ghana rejected as baseless the claims of the mayor.               | reject   | object  | claims
          Latvia branded Belarus a terrorist state.                         | brand    | attribute | state
          Norway took the firm to court.                                    | take     | to      | court
          Gunmen took four nurses hostage.                                  | take     | object  | nurses
          Fighting broke out between troops and rebels.                     | break_out | between | troops rebels
          Norway airdropped food to villagers.                              | airdrop  | to      | villagers
          OSLO, Norway - Thousands of nurses marched to the ministry.       | march    | subject | Thousands
          Police arrested nine people after hundreds of miners marched through the town. | march | subject | hundreds
          Mexico offered to mediate between the two governments.            | mediate  | between | governments
          The rebels attacked a checkpoint north of the town.               | attack   | object  | checkpoint
          The council adopted the plan and called on Iran to halt the tests. | call    | subject | council
          """)
  void slotHoldsTheHeadsOfItsPhrases(String text, String predicate, String slot, String heads) {
    Sentence sentence = new ClauseRepair().repair(annotator.annotate(text)).sentences().getFirst();
    Clauses clauses = new Clauses(sentence, token -> isWeekday(sentence, token));
    Clause clause =
        clauses.verbs().stream()
            .filter(each -> each.predicate().equals(predicate))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No clause of " + predicate));
    assertThat(clause.in(slot).mapToObj(at -> sentence.tokens().get(at).form()).distinct().toList())
        .isEqualTo(heads == null ? List.of() : List.of(heads.split(" ")));
  }

  private static boolean isWeekday(Sentence sentence, int token) {
    return sentence.tokens().get(token).form().endsWith("day");
  }
}
