package org.entente.view.picture;

/// A rectangle.
public record Bounds(double minX, double minY, double maxX, double maxY) {

  /// A rectangle round a middle.
  public static Bounds round(double x, double y, double width, double height) {
    return new Bounds(x - width / 2, y - height / 2, x + width / 2, y + height / 2);
  }

  public double width() {
    return maxX - minX;
  }

  public double height() {
    return maxY - minY;
  }

  public double middleX() {
    return (minX + maxX) / 2;
  }

  public double middleY() {
    return (minY + maxY) / 2;
  }

  public boolean overlaps(Bounds other) {
    return minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY;
  }

  public boolean contains(double x, double y) {
    return minX <= x && x <= maxX && minY <= y && y <= maxY;
  }

  boolean contains(Bounds other) {
    return contains(other.minX, other.minY) && contains(other.maxX, other.maxY);
  }

  public Bounds grown(double by) {
    return new Bounds(minX - by, minY - by, maxX + by, maxY + by);
  }

  public Bounds moved(double dx, double dy) {
    return new Bounds(minX + dx, minY + dy, maxX + dx, maxY + dy);
  }

  public Bounds and(Bounds other) {
    return new Bounds(
        Math.min(minX, other.minX),
        Math.min(minY, other.minY),
        Math.max(maxX, other.maxX),
        Math.max(maxY, other.maxY));
  }
}
