LC_ALL=C \
PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin \
HOME=/var/lib/libvirt/qemu/domain-1-secure-pseries \
XDG_DATA_HOME=/var/lib/libvirt/qemu/domain-1-secure-pseries/.local/share \
XDG_CACHE_HOME=/var/lib/libvirt/qemu/domain-1-secure-pseries/.cache \
XDG_CONFIG_HOME=/var/lib/libvirt/qemu/domain-1-secure-pseries/.config \
/usr/bin/qemu-system-ppc64 \
-name guest=secure-pseries,debug-threads=on \
-S \
-object '{"qom-type":"secret","id":"masterKey0","format":"raw","file":"/var/lib/libvirt/qemu/domain-1-secure-pseries/master-key.aes"}' \
-machine pseries-7.1,usb=off,dump-guest-core=off,memory-backend=ppc_spapr.ram \
-accel tcg \
-cpu POWER9 \
-m size=4194304k \
-object '{"qom-type":"memory-backend-ram","id":"ppc_spapr.ram","size":4294967296}' \
-overcommit mem-lock=off \
-smp 2,sockets=2,cores=1,threads=1 \
-display none \
-no-user-config \
-nodefaults \
-chardev socket,id=charmonitor,fd=20,server=on,wait=off \
-mon chardev=charmonitor,id=monitor,mode=control \
-rtc base=utc \
-no-shutdown \
-boot strict=on \
-device '{"driver":"pci-ohci","id":"usb","bus":"pci.0","addr":"0x2"}' \
-blockdev '{"driver":"file","filename":"/var/lib/libvirt/images/secure-pseries.qcow2","node-name":"libvirt-1-storage","auto-read-only":true,"discard":"unmap"}' \
-blockdev '{"node-name":"libvirt-1-format","read-only":false,"driver":"qcow2","file":"libvirt-1-storage"}' \
-device '{"driver":"virtio-blk-pci","bus":"pci.0","addr":"0x3","drive":"libvirt-1-format","id":"virtio-disk0","bootindex":1}' \
-netdev user,id=hostnet0 \
-device '{"driver":"virtio-net-pci","netdev":"hostnet0","id":"net0","bus":"pci.0","addr":"0x1"}' \
-chardev pty,id=charserial0 \
-device '{"driver":"spapr-vty","chardev":"charserial0","id":"serial0","reg":805306368}' \
-device '{"driver":"spapr-tpm-proxy","id":"tpm0","host-path":"/dev/tpmrm0"}' \
-chardev socket,id=chrtpm,path=/run/libvirt/qemu/swtpm/1-secure-pseries-swtpm.sock \
-tpmdev emulator,id=tpm-tpm1,chardev=chrtpm \
-device '{"driver":"tpm-spapr","tpmdev":"tpm-tpm1","id":"tpm1","reg":16384}' \
-audiodev '{"id":"audio1","driver":"none"}' \
-device '{"driver":"virtio-balloon-pci","id":"balloon0","bus":"pci.0","addr":"0x4"}' \
-sandbox on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny \
-msg timestamp=on
