package org.entente.view.picture;

/// Letters as glyphs, A for the largest group of nodes: groups are told by letter as well as
/// colour.
final class GroupLetters {

  private GroupLetters() {}

  /// An SVG path in a box of 24 by 24.
  ///
  /// @param group below [Palette#GROUPS]
  static String of(int group) {
    return switch (group) {
      case 0 -> "M4 21L10 3H14L20 21H16.6L15.3 17H8.7L7.4 21ZM9.7 14H14.3L12 7Z";
      case 1 ->
          "M6 3H14L17.5 5.5V9.5L15.8 11.8L18 14V18.5L14.5 21H6Z"
              + "M9 6V10.4H13.3L14.5 9V7L13.3 6ZM9 13.2V18H13.8L15 16.8V14.4L13.8 13.2Z";
      case 2 ->
          "M19 8H15.8L13.5 6H10.8L8 8.8V15.2L10.8 18H13.5L15.8 16H19"
              + "L15 21H9.5L5 16.5V7.5L9.5 3H15Z";
      case 3 -> "M6 3H13.5L19 8.5V15.5L13.5 21H6ZM9 6V18H12.4L16 14.4V9.6L12.4 6Z";
      case 4 -> "M6 3H18V6H9V10.5H16V13.5H9V18H18V21H6Z";
      case 5 -> "M6 3H18V6H9V10.5H16V13.5H9V21H6Z";
      case 6 ->
          "M19 8H15.8L13.5 6H10.8L8 8.8V15.2L10.8 18H14L16 16V14.5H12.5V11.7H19V17"
              + "L15 21H9.5L5 16.5V7.5L9.5 3H15Z";
      case 7 -> "M5 3H8V10.5H16V3H19V21H16V13.5H8V21H5Z";
      default -> throw new IllegalArgumentException("no letter for group " + group);
    };
  }
}
