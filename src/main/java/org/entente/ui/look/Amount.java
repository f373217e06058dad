package org.entente.ui.look;

import java.time.Duration;
import java.util.Locale;

/// Numbers in words, in English.
public final class Amount {

  private Amount() {}

  /// `1,000`.
  public static String of(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /// `1 row`, `1,000 rows`.
  ///
  /// @param thing in the singular; its plural takes an `s`
  public static String of(long number, String thing) {
    return of(number) + ' ' + thing + (number == 1 ? "" : "s");
  }

  /// `0.25 s`.
  public static String of(Duration time) {
    return String.format(Locale.ENGLISH, "%.2f s", time.toMillis() / 1000.0);
  }
}
