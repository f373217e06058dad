package org.entente.text.model;

/// The form of a token as the models know it: typographic variants and figures that mean the same
/// to a parser are one. The training code and the annotator both go through here, so that a model
/// never meets a form in the program that it could not have met in training.
public final class ModelForm {
  private ModelForm() {}

  /// Normalises one token.
  ///
  /// Quotes become straight, dashes `--`, an ellipsis `...`, and each digit `0`, but a year between
  /// 1900 and 2099 stays apart from other numbers of four digits as `2000`.
  ///
  /// @param form a token as it stands in the text, not empty
  /// @return its normal form, not empty
  public static String of(String form) {
    return switch (form) {
      case "“", "”", "„", "‟", "«", "»", "''", "``", "\"\"", "″" -> "\"";
      case "‘", "’", "‚", "‛", "`", "´", "′" -> "'";
      case "–", "—", "―", "‒", "−", "--", "---" -> "--";
      case "…", "..", "....", ". . ." -> "...";
      case "‐", "‑" -> "-";
      case "€", "¥", "₹", "₽", "₩" -> "$";
      case "?!", "!?", "??" -> "?";
      case "!!", "!!!" -> "!";
      default -> plain(form);
    };
  }

  private static String plain(String form) {
    boolean same = true;
    for (int i = 0; i < form.length() && same; i++) {
      char c = form.charAt(i);
      same = c != '’' && c != '‘' && !(c >= '0' && c <= '9');
    }
    if (same) {
      return form;
    }
    if (form.length() == 4 && (form.startsWith("19") || form.startsWith("20")) && isFigure(form)) {
      return "2000";
    }
    var normal = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      normal.append(c == '’' || c == '‘' ? '\'' : c >= '0' && c <= '9' ? '0' : c);
    }
    return normal.toString();
  }

  private static boolean isFigure(String form) {
    return form.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
