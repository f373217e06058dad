package org.entente.view.raster;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.entente.view.picture.Shape;

/// Masks of glyphs, kept for sizes and places in quarters of a pixel. Thread-safe.
public final class IconMasks {

  private static final double BOX = 24;
  private static final int PARTS = 4;
  private static final int MOST_KEPT = 20_000;

  private final Map<Key, Mask> masks = new ConcurrentHashMap<>();

  private record Key(String path, int size, int x, int y) {}

  void draw(Shape.Icon icon, double scale, Pixels pixels) {
    int size = Math.max(1, (int) Math.round(icon.size() * scale * PARTS));
    long x = Math.round((icon.x() - icon.size() / 2) * scale * PARTS);
    long y = Math.round((icon.y() - icon.size() / 2) * scale * PARTS);
    Key key = new Key(icon.path(), size, Math.floorMod(x, PARTS), Math.floorMod(y, PARTS));
    Mask mask = masks.get(key);
    if (mask == null) {
      if (masks.size() > MOST_KEPT) {
        masks.clear();
      }
      mask = made(key);
      masks.put(key, mask);
    }
    mask.draw(
        pixels,
        (int) Math.floorDiv(x, (long) PARTS),
        (int) Math.floorDiv(y, (long) PARTS),
        0xFF000000 | icon.fill().rgb(),
        icon.fill().opacity());
  }

  private static Mask made(Key key) {
    double size = (double) key.size() / PARTS;
    double dx = (double) key.x() / PARTS;
    double dy = (double) key.y() / PARTS;
    // Glyphs may stick out of their box a little.
    double room = 1 + size / BOX;
    MaskMaker maker = new MaskMaker(dx - room, dy - room, dx + size + room, dy + size + room);
    SvgPath.follow(key.path(), maker, size / BOX, dx, dy);
    return maker.mask();
  }
}
