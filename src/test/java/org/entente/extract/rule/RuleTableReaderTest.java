package org.entente.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractThrowableAssert;
import org.entente.extract.record.EventType;
import org.entente.extract.record.Role;
import org.entente.extract.rule.Rule.Part;
import org.junit.jupiter.api.Test;

final class RuleTableReaderTest {

  @Test
  void shippedTableCoversEveryEventType() {
    Set<EventType> types =
        RuleTableReader.shipped().rules().stream()
            .flatMap(rule -> rule.meaning().stream())
            .flatMap(meaning -> meaning.type().stream())
            .collect(Collectors.toSet());
    assertThat(types).containsExactlyInAnyOrderElementsOf(EnumSet.allOf(EventType.class));
  }

  @Test
  void narrowerRuleComesFirst() throws IOException {
    RuleTable table =
        read(
            "@arms = gun tank",
            "wide | verb | send | object | AID SUPPORT",
            "narrow | verb | send | object~@arms to | MOBILIZE MILITARY_ACTION | target=to+in");
    assertThat(table.of(Part.VERB, "send")).extracting(Rule::id).containsExactly("narrow", "wide");
    assertThat(table.of(Part.VERB, "send").getFirst().slots(Role.TARGET).choices())
        .isEqualTo(java.util.List.of(Arrays.asList("to", "in")));
  }

  @Test
  void unknownEventTypeIsShownWithItsPlace() {
    failing("# a comment", "greet | verb | greet | object | SMILE")
        .hasMessageContaining("test:2:33")
        .hasMessageContaining("no event type SMILE");
  }

  @Test
  void unknownGroupIsShownWithItsPlace() {
    failing("greet | verb | @greetings | object | CONSULT")
        .hasMessageContaining("test:1:16")
        .hasMessageContaining("@greetings");
  }

  @Test
  void rowWithTooFewColumnsIsRefused() {
    failing("greet | verb").hasMessageContaining("five to seven columns");
  }

  @Test
  void sameNameTwiceIsRefused() {
    failing("a | verb | go | | CONSULT", "a | verb | come | | CONSULT")
        .hasMessageContaining("Two rules are called a");
  }

  private static AbstractThrowableAssert<?, ?> failing(String... lines) {
    return assertThatThrownBy(() -> read(lines));
  }

  private static RuleTable read(String... lines) throws IOException {
    return RuleTableReader.read(new StringReader(String.join("\n", lines)), "test");
  }
}
