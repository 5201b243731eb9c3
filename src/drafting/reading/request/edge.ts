/** After a sum or length: the fact ends here. Anything else makes it part of a name, as in "the £5m Active Travel Fund". */
export const EDGE =
  /^ *\n|^\s*(?:$|[,;:.()–—|/+@=-]|\d|£|in\b|for\b|over\b|from\b|to\b|start|commenc|begin|until\b|and\b|with\b|total|contract\b|works\b|services?\b|goods\b|lease\b|concession\b|deal\b|agreement\b|initial\b|plus\b|per\b|at\b|on\b|est|approx|max|value)/;
