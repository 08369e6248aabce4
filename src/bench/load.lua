-- Requests of one workload, with random keys.  Environment: METHOD, REQUEST_PATH, BODY (templates with {person} {role} {request}
-- {query}, or @file for a file of paths below BENCH_HOME), KEY, SCALE, SEED, BENCH_HOME.  Each thread begins elsewhere; a write carries
-- an Idempotency-Key of its own.
local scale, seed = tonumber(os.getenv('SCALE') or '1'), tonumber(os.getenv('SEED') or '1')
local method, path, body = os.getenv('METHOD') or 'GET', os.getenv('REQUEST_PATH'), os.getenv('BODY')
local headers = { ['Authorization'] = 'Bearer ' .. os.getenv('KEY') }
if body then headers['Content-Type'] = 'application/json' end

local function lines(name)
  local read = {}
  for line in io.lines(os.getenv('BENCH_HOME') .. '/' .. name) do read[#read + 1] = line end
  return read
end
local function coded(text) return (text:gsub('[^%w]', function(c) return string.format('%%%02X', c:byte()) end)) end

local queries = path:find('{query}') and lines('queries')
local paths = path:sub(1, 1) == '@' and lines(path:sub(2))

-- The measured organization has every second number; see seed.sql.
local function id(kind, count)
  local n = 2 * math.random(count) - 1
  return string.format('01%06d-%04d-7%03x-8000-000000000000', 100000 + math.floor(n / 9000), 1000 + n % 9000, kind)
end
local ids = {
  person = function() return id(2, 100000 * scale) end,
  role = function() return id(7, 1000 * scale) end,
  request = function() return id(12, 200) end,
  query = function() return coded(queries[math.random(#queries)]) end,
}
local function filled(template) return (template:gsub('{(%w+)}', function(name) return ids[name] and ids[name]() end)) end

local threads, sent = 0, 0
function setup(thread) threads = threads + 1; thread:set('number', threads) end
function init() math.randomseed(seed * 16 + number) end
function request()
  if method ~= 'GET' then
    sent = sent + 1
    headers['Idempotency-Key'] = seed .. '-' .. number .. '-' .. sent
  end
  return wrk.format(method, paths and paths[math.random(#paths)] or filled(path), headers, body and filled(body))
end
