// What stands on the screen, and when it came there: as somebody who sits before it sees it, through the server of the display, and
// never through the program that is measured. It presses keys and the pointer by the same server, at the instant from which it counts.
//
// Each line that it reads is one question, and one line is the answer. Times are milliseconds of the computer's clock, counted from
// 1970, as a page counts them too; places are pixels of the screen. "Late" is what did not come within the time that was given.
//   begun MOST | blank MOST     until there is something on the desk; until it is empty again
//   rest N QUIET MOST           until nothing has changed for so long; keeps that picture as the N-th, of two
//   same N PIXELS MOST          until the screen is that picture, but for so many pixels: when the desk was empty no more, and when it was
//   other N PIXELS MOST         until more pixels than that are other than in that picture
//   press KEY X Y W H MOST      presses a key (0: the pointer, where it stands) until the ink in that place is other: pressed, painted
//   point X Y | type SYMBOL ... moves the pointer; types
//   watch X Y, then stop        how often that pixel changed between light and dark, and how long it stood still at most
#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <X11/extensions/XTest.h>
#include <X11/extensions/Xdamage.h>
#include <poll.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/shm.h>
#include <time.h>
#include <unistd.h>

// A look at the whole screen costs the server about a millisecond, which the program that is measured lacks.
static const double BETWEEN_LOOKS_MS = 2;
// Another digit is other in more pixels than these, even a nine beside an eight; what is smoothed at its edges is not, when the tile
// behind it is lit up.
static const int INK_MOST = 24;

static Display *display;
static Window desk;
static XImage *seen;
static Damage damage;
static int damage_event;
static int wide, high;
static uint32_t *empty, *last, *kept[2];

static double now(void) {
  struct timespec at;
  clock_gettime(CLOCK_REALTIME, &at);
  return (double)at.tv_sec * 1e3 + (double)at.tv_nsec / 1e6;
}

static void wait_ms(double ms) {
  if (ms > 0) usleep((useconds_t)(ms * 1e3));
}

// Waits until something is drawn, at most so long.
static void until_drawn(int ms) {
  struct pollfd server = {ConnectionNumber(display), POLLIN, 0};
  if (XPending(display) == 0) poll(&server, 1, ms);
  while (XPending(display) > 0) {
    XEvent event;
    XNextEvent(display, &event);
    if (event.type == damage_event + XDamageNotify) XDamageSubtract(display, damage, None, None);
  }
}

static void look(void) { XShmGetImage(display, desk, seen, 0, 0, AllPlanes); }

static uint32_t *pixels(void) { return (uint32_t *)(void *)seen->data; }

// How many pixels of the last look are other than in this picture.
static int differing(const uint32_t *from) {
  const uint32_t *is = pixels();
  int many = 0;
  for (int n = 0; n < wide * high; n += 1) many += ((is[n] ^ from[n]) & 0xffffff) != 0;
  return many;
}

static void keep(uint32_t *in) { memcpy(in, pixels(), (size_t)wide * (size_t)high * 4); }

// Looks again and again until at most `few` pixels differ from a picture, or more than that do.
static void until(const uint32_t *picture, int few, bool same, double most) {
  double end = now() + most, begun = 0;
  for (;;) {
    look();
    double at = now();
    if (begun == 0 && differing(empty) > 0) begun = at;
    if ((differing(picture) <= few) == same) {
      printf("at %.3f %.3f\n", begun, at);
      return;
    }
    if (at > end) {
      printf("late %d\n", differing(picture));
      return;
    }
    until_drawn(50);
    wait_ms(at + BETWEEN_LOOKS_MS - now());
  }
}

static void rest(uint32_t *in, double quiet, double most) {
  double end = now() + most, since = now();
  look();
  keep(last);
  for (;;) {
    until_drawn(50);
    look();
    double at = now();
    if (differing(last) > 0) {
      keep(last);
      since = at;
    }
    if (at - since >= quiet) {
      keep(in);
      printf("at %.3f\n", since);
      return;
    }
    if (at > end) {
      printf("late\n");
      return;
    }
    wait_ms(BETWEEN_LOOKS_MS);
  }
}

static bool dark(unsigned long pixel) {
  unsigned long red = pixel >> 16 & 255, green = pixel >> 8 & 255, blue = pixel & 255;
  return red * 3 + green * 6 + blue < 600;
}

// Where ink stands: what is lit up by a press, or under a pointer, stays paper.
static bool *ink(int x, int y, int w, int h) {
  XImage *part = XGetImage(display, desk, x, y, (unsigned)w, (unsigned)h, AllPlanes, ZPixmap);
  bool *out = calloc((size_t)w * (size_t)h, sizeof(bool));
  if (part == NULL || out == NULL) exit(1);
  for (int row = 0; row < h; row += 1)
    for (int column = 0; column < w; column += 1) out[row * w + column] = dark(XGetPixel(part, column, row));
  XDestroyImage(part);
  return out;
}

static void press(unsigned key, int x, int y, int w, int h, double most) {
  until_drawn(0);
  bool *before = ink(x, y, w, h);
  double pressed = now();
  if (key == 0) {
    XTestFakeButtonEvent(display, 1, True, 0);
    XTestFakeButtonEvent(display, 1, False, 0);
  } else {
    XTestFakeKeyEvent(display, key, True, 0);
    XTestFakeKeyEvent(display, key, False, 0);
  }
  XFlush(display);
  for (;;) {
    until_drawn(20);
    bool *after = ink(x, y, w, h);
    double at = now();
    int other = 0;
    for (int n = 0; n < w * h; n += 1) other += before[n] != after[n];
    free(after);
    if (other > INK_MOST || at > pressed + most) {
      if (other > INK_MOST) printf("at %.3f %.3f\n", pressed, at);
      else printf("late\n");
      break;
    }
  }
  free(before);
}

static void type(char *symbols) {
  for (char *one = strtok(symbols, " \n"); one != NULL; one = strtok(NULL, " \n")) {
    KeyCode key = XKeysymToKeycode(display, strtoul(one, NULL, 10));
    XTestFakeKeyEvent(display, key, True, 0);
    XTestFakeKeyEvent(display, key, False, 0);
    XFlush(display);
    // As fast as hands that are in a hurry.
    wait_ms(30);
  }
  printf("done\n");
}

static int by_size(const void *a, const void *b) {
  double one = *(const double *)a, other = *(const double *)b;
  return (one > other) - (one < other);
}

// Until the next line comes. A gap begins at a change and ends at the next; the first begins with the watch, the last ends with it.
static void watch(int x, int y) {
  size_t many = 0, room = 1 << 20;
  double *gaps = malloc(room * sizeof(double));
  if (gaps == NULL) exit(1);
  bool *first = ink(x, y, 1, 1), was = *first;
  free(first);
  double began = now(), since = began;
  printf("watching\n");
  fflush(stdout);
  for (bool told = false; !told;) {
    struct pollfd either[] = {{ConnectionNumber(display), POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
    if (XPending(display) == 0) poll(either, 2, 100);
    told = either[1].revents != 0;
    until_drawn(0);
    bool *is = ink(x, y, 1, 1);
    if ((*is != was || told) && many < room) {
      double at = now();
      gaps[many] = at - since;
      many += 1;
      since = at;
      was = *is;
    }
    free(is);
  }
  char line[64];
  if (fgets(line, sizeof line, stdin) == NULL) exit(0);
  double whole = since - began;
  qsort(gaps, many, sizeof(double), by_size);
  size_t over = 0;
  for (size_t n = 0; n < many; n += 1) over += gaps[n] > 50;
  printf("frames %zu %.3f %.3f %.3f %zu\n", many, whole, gaps[many - 1], gaps[many / 2], over);
  free(gaps);
}

static bool open_screen(void) {
  display = XOpenDisplay(NULL);
  int errors, test[4];
  if (display == NULL || !XShmQueryExtension(display) || !XDamageQueryExtension(display, &damage_event, &errors)) return false;
  if (!XTestQueryExtension(display, &test[0], &test[1], &test[2], &test[3])) return false;
  int number = DefaultScreen(display);
  desk = RootWindow(display, number);
  wide = DisplayWidth(display, number);
  high = DisplayHeight(display, number);
  static XShmSegmentInfo shared;
  seen = XShmCreateImage(display, DefaultVisual(display, number), 24, ZPixmap, NULL, &shared, (unsigned)wide, (unsigned)high);
  if (seen == NULL || seen->bits_per_pixel != 32) return false;
  shared.shmid = shmget(IPC_PRIVATE, (size_t)seen->bytes_per_line * (size_t)high, IPC_CREAT | 0600);
  shared.shmaddr = seen->data = shmat(shared.shmid, NULL, 0);
  shared.readOnly = False;
  if (!XShmAttach(display, &shared)) return false;
  XSync(display, False);
  // It goes with the last of those who hold it.
  shmctl(shared.shmid, IPC_RMID, NULL);
  damage = XDamageCreate(display, desk, XDamageReportNonEmpty);
  size_t whole = (size_t)wide * (size_t)high * 4;
  empty = malloc(whole), last = malloc(whole), kept[0] = malloc(whole), kept[1] = malloc(whole);
  return empty != NULL && last != NULL && kept[0] != NULL && kept[1] != NULL;
}

int main(void) {
  if (!open_screen()) {
    printf("no screen\n");
    return 1;
  }
  // Where it lights nothing up.
  XTestFakeMotionEvent(display, -1, wide - 1, high - 1, 0);
  XSync(display, False);
  look();
  keep(empty);
  printf("ready %d %d\n", wide, high);
  fflush(stdout);
  static char line[8192];
  while (fgets(line, sizeof line, stdin) != NULL) {
    int n = 0, a = 0, x = 0, y = 0, w = 0, h = 0;
    double quiet = 0, most = 0;
    if (sscanf(line, "begun %lf", &most) == 1) until(empty, 0, false, most);
    else if (sscanf(line, "blank %lf", &most) == 1) until(empty, 0, true, most);
    else if (sscanf(line, "rest %d %lf %lf", &n, &quiet, &most) == 3) rest(kept[n & 1], quiet, most);
    else if (sscanf(line, "same %d %d %lf", &n, &a, &most) == 3) until(kept[n & 1], a, true, most);
    else if (sscanf(line, "other %d %d %lf", &n, &a, &most) == 3) until(kept[n & 1], a, false, most);
    else if (sscanf(line, "press %d %d %d %d %d %lf", &a, &x, &y, &w, &h, &most) == 6) press((unsigned)a, x, y, w, h, most);
    else if (sscanf(line, "watch %d %d", &x, &y) == 2) watch(x, y);
    else if (strncmp(line, "type ", 5) == 0) type(line + 5);
    else if (sscanf(line, "point %d %d", &x, &y) == 2) {
      XTestFakeMotionEvent(display, -1, x, y, 0);
      XSync(display, False);
      printf("done\n");
    } else printf("what?\n");
    fflush(stdout);
  }
  return 0;
}
