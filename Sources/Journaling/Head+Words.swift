extension Head {
  /// How many words name a head.
  static let wordCount = 8

  /// The first eight bytes of the sum as words: for papers, and for reading out over the telephone.
  ///
  /// Eight words name one of 2^64 sums: enough to tell two histories of one office apart.
  public var words: [String] {
    sum.bytes.prefix(Self.wordCount).map { String(headWords[Int($0)]) }
  }
}

/// One word for each value of a byte, in alphabetical order; part of the format.
let headWords: [Substring] = """
  able acid acorn actor alarm album amber angle ankle apple apron arch arrow aspen atlas attic
  autumn axle badge bagel bamboo banjo barn basil basket beach beard beaver bell bench berry
  bike birch biscuit blanket blue boat bonfire book boot bottle bowl brass bread breeze brick
  bridge brook broom bucket button cabin cactus camel candle canoe canyon carpet carrot castle
  cedar cello chalk cherry chess chimney cider circle clay cliff clock cloud clover coal cobra
  coffee comet copper coral cotton cradle crane crayon cricket crystal daisy dawn deer desert
  diamond dolphin donkey door dove dragon drum duck dune eagle earth easel echo elbow elm ember
  emerald engine envelope falcon feather fence fern ferry fiddle field finch fish flag flame
  flute fog forest fossil fountain fox frost galaxy garden garlic gate ginger giraffe glacier
  glass globe goat gold goose grape gravel guitar hammer harbor harp hazel hedge helmet heron
  hill honey horse hotel igloo indigo iron island ivory ivy jacket jaguar jasmine jewel jigsaw
  juniper kayak kettle king kite kiwi knot koala ladder lagoon lake lamp lantern lark lava lemon
  lentil library lily linen lion lobster locket lotus lunar magnet mango maple marble meadow
  melon mirror mitten moon moss mountain museum music mustard nectar needle nest night north
  nutmeg oak oasis ocean olive onion opal orbit orchid otter owl oyster paddle palace panda
  paper parrot peach pearl pebble pelican pencil pepper piano pigeon pine planet plum pocket
  pond poppy prism puffin pumpkin quartz quill rabbit radish rain raven ribbon river robin
  rocket rose ruby saddle saffron sail
  """.split { $0 == " " || $0 == "\n" }
