// Looks into the page of a window that nobody can drive: a release build opens no door for that. It is a module of GTK, which GTK
// itself loads into a program where GTK_MODULES names it, and asks the page through the same library that shows it. The program
// stays byte for byte what people get; what the lens costs it stands in docs/PERFORMANCE.md.
//
// At the socket that ITGEL_LENS names it hears bodies of asynchronous functions, each ended by a zero byte, and answers each with one
// line of JSON: {"value": ...}, or {"stopped": "..."} where the function threw or there is no page.
#include <gio/gunixsocketaddress.h>
#include <gtk/gtk.h>
#include <string.h>
#include <webkit2/webkit2.h>

static GSocketConnection *asker;
static GDataInputStream *heard;

static void listen_on(void);

static void find_page(GtkWidget *widget, gpointer found) {
  if (WEBKIT_IS_WEB_VIEW(widget)) *(GtkWidget **)found = widget;
  else if (GTK_IS_CONTAINER(widget)) gtk_container_forall(GTK_CONTAINER(widget), find_page, found);
}

static GtkWidget *page(void) {
  GtkWidget *found = NULL;
  GList *windows = gtk_window_list_toplevels();
  for (GList *one = windows; one != NULL; one = one->next) find_page(GTK_WIDGET(one->data), &found);
  g_list_free(windows);
  return found;
}

// One line, whatever stands in it.
static void answer(const char *name, const char *json) {
  char *line = g_strdup_printf("{\"%s\":%s}\n", name, json);
  GOutputStream *out = g_io_stream_get_output_stream(G_IO_STREAM(asker));
  g_output_stream_write_all(out, line, strlen(line), NULL, NULL, NULL);
  g_free(line);
  listen_on();
}

static void stopped(const char *why) {
  JSCContext *context = jsc_context_new();
  JSCValue *text = jsc_value_new_string(context, why);
  char *json = jsc_value_to_json(text, 0);
  answer("stopped", json);
  g_free(json);
  g_object_unref(text);
  g_object_unref(context);
}

static void told(GObject *view, GAsyncResult *result, gpointer unused) {
  (void)unused;
  GError *fault = NULL;
  JSCValue *value = webkit_web_view_call_async_javascript_function_finish(WEBKIT_WEB_VIEW(view), result, &fault);
  if (value == NULL) {
    stopped(fault != NULL ? fault->message : "nothing");
    g_clear_error(&fault);
    return;
  }
  // What has no form in JSON, as what was not given back, is nothing.
  char *json = jsc_value_to_json(value, 0);
  answer("value", json != NULL ? json : "null");
  g_free(json);
  g_object_unref(value);
}

static void asked(GObject *stream, GAsyncResult *result, gpointer unused) {
  (void)unused;
  gsize length = 0;
  char *body = g_data_input_stream_read_upto_finish(G_DATA_INPUT_STREAM(stream), result, &length, NULL);
  // Whoever asked is gone.
  if (body == NULL) return;
  g_data_input_stream_read_byte(G_DATA_INPUT_STREAM(stream), NULL, NULL);
  GtkWidget *shown = page();
  if (shown == NULL) stopped("there is no page");
  else webkit_web_view_call_async_javascript_function(WEBKIT_WEB_VIEW(shown), body, -1, NULL, NULL, NULL, NULL, told, NULL);
  g_free(body);
}

static void listen_on(void) {
  g_data_input_stream_read_upto_async(heard, "\0", 1, G_PRIORITY_DEFAULT, NULL, asked, NULL);
}

static gboolean came(GSocketService *service, GSocketConnection *connection, GObject *source, gpointer unused) {
  (void)service, (void)source, (void)unused;
  asker = g_object_ref(connection);
  heard = g_data_input_stream_new(g_io_stream_get_input_stream(G_IO_STREAM(connection)));
  listen_on();
  return TRUE;
}

G_MODULE_EXPORT void gtk_module_init(gint *count, gchar ***words);

void gtk_module_init(gint *count, gchar ***words) {
  (void)count, (void)words;
  char *path = g_strdup(g_getenv("ITGEL_LENS"));
  // Nothing that this program starts is looked into.
  g_unsetenv("ITGEL_LENS");
  g_unsetenv("GTK_MODULES");
  if (path == NULL) return;
  GSocketService *service = g_socket_service_new();
  GSocketAddress *address = g_unix_socket_address_new(path);
  g_socket_listener_add_address(G_SOCKET_LISTENER(service), address, G_SOCKET_TYPE_STREAM, G_SOCKET_PROTOCOL_DEFAULT, NULL, NULL, NULL);
  g_signal_connect(service, "incoming", G_CALLBACK(came), NULL);
  g_socket_service_start(service);
  g_object_unref(address);
  g_free(path);
}
