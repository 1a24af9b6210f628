# Runs a server as a child, and ends it when standard input ends: that is, when the application closes it or is gone,
# even by kill -9. Signals typed at a terminal are for the application alone.
trap '' INT HUP QUIT
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
echo "guard: started process $server"
(
  while read -r _; do :; done
  kill -TERM "$server"
) <&3 &
watch=$!
wait "$server"
status=$?
kill -KILL "$watch" 2>/dev/null
exit "$status"
