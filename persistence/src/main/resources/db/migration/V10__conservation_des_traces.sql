-- Une trace se garde un temps réglé, six mois au moins : passé ce temps, les lots scellés s'effacent, jamais leurs sceaux.

DROP TRIGGER trace_sans_suppression;

DELIMITER //
CREATE TRIGGER trace_sans_suppression BEFORE DELETE ON trace
  FOR EACH ROW
  IF OLD.instant > UTC_TIMESTAMP(6) - INTERVAL 180 DAY THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'trace_inalterable';
  END IF//
DELIMITER ;
