package org.entente.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SlugTest {

  @Test
  void accentsFallAway() {
    assertThat(Slug.of("Lech Wałęsa")).isEqualTo("lech-walesa");
    assertThat(Slug.of("  Côte d'Ivoire ")).isEqualTo("cote-divoire");
  }

  @Property
  void everyNameGivesAShortSafeSlug(@ForAll String name) {
    assertThat(Slug.of(name)).matches("[a-z0-9]+(-[a-z0-9]+)*").hasSizeLessThanOrEqualTo(70);
  }
}
