-- Version 3: work units can be split and travel in packets.

-- What check-ins of packets left: the version that a sample or unit had afterwards, and what it
-- was. Those of an event that was undone do not count.
CREATE TABLE packet_marks (
  packet text NOT NULL, uuid text NOT NULL, change bigint NOT NULL, version bigint NOT NULL,
  digest text NOT NULL,
  PRIMARY KEY (packet, uuid, change)
);
