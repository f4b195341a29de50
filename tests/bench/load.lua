-- Asks for the addresses of a list in turn, or posts one form, and says what came of it as one line of JSON.
-- wrk … -s load.lua URL -- LIST [COOKIE] | -- anew LIST [COOKIE] | -- post FORM
-- With `anew` every request has an address of its own, so that no page can be a kept one.
local paths, at, anew = {}, 0, nil

function init(words)
  if words[1] == "anew" then
    anew = os.time() * 1000000
    table.remove(words, 1)
  end
  if words[1] == "post" then
    wrk.method = "POST"
    wrk.body = words[2]
    wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
    wrk.headers["Origin"] = wrk.scheme .. "://" .. wrk.host .. ":" .. wrk.port
  else
    for line in io.lines(words[1]) do
      paths[#paths + 1] = line
    end
    if words[2] then
      wrk.headers["Cookie"] = words[2]
    end
  end
end

function request()
  if #paths == 0 then
    return wrk.format()
  end
  at = at % #paths + 1
  if anew then
    anew = anew + 1
    return wrk.format(nil, string.format("%s?n=%.0f", paths[at], anew))
  end
  return wrk.format(nil, paths[at])
end

function done(summary, latency)
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.status + errors.timeout
  io.write(string.format(
    '{"requests":%d,"seconds":%.4f,"bytes":%d,"failed":%d,"p50":%.3f,"p99":%.3f}\n',
    summary.requests, summary.duration / 1e6, summary.bytes, failed,
    latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
