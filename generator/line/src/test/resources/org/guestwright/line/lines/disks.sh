qemu-system-x86_64 -nodefaults -M pc -m size=2097152k,slots=4,maxmem=8G -smp 2,maxcpus=4 -uuid c7a5fdbd-edaf-9455-926a-d65c16db1809 \
  -blockdev driver=file,filename=/srv/a.raw,node-name=s1 -blockdev driver=raw,file=s1,node-name=f1,cache.direct=on,discard=unmap \
  -device virtio-scsi-pci,id=scsi0,num_queues=4 -device scsi-hd,drive=f1,bus=scsi0.0,channel=0,scsi-id=1,lun=2,serial=abc,bootindex=1 \
  -blockdev '{"driver":"qcow2","node-name":"f2","read-only":true,"file":{"driver":"nbd","export":"e","server":{"type":"inet","host":"h","port":"10809"}}}' \
  -device '{"driver":"virtio-blk-pci","drive":"f2","num-queues":2,"share-rw":true}' \
  -drive file=/dev/vg/c,if=none,id=d3,format=raw,cache=writeback,werror=stop -device usb-storage,drive=d3,removable=on \
  -drive file=/iso/x,,y.iso,if=ide,media=cdrom -fda /srv/floppy.img -hda h.qcow2 \
  -drive if=pflash,format=raw,readonly=on,file=/fw/code.fd -drive if=pflash,format=raw,file=/fw/vars.fd
