\set batch random(1, 1200 * :scale)
select o.batch, o.arrival, o.id, o.type, o.subject_id, o.occurred_at, o.data
from outbox o
where o.organization_id = :org::uuid and (o.batch, o.arrival) > (:batch, 0)
order by o.batch, o.arrival limit 200;
